import { describe, expect, it } from 'vitest'
import { describeFailure } from './failureWords.ts'

describe('why a message did not arrive', () => {
  it.each([
    ['status', '404', 'Serveren svarte 404. Den fant ingenting på adressen.'],
    ['status', '418', 'Serveren svarte 418. Den godtok ikke meldingen.'],
    ['status', '503', 'Serveren svarte 503. Noe gikk galt der.'],
    ['status', '600', 'Serveren svarte 600.'],
    ['redirect', '301', 'Serveren svarte 301 og viste videre til en annen adresse. Dit sender vi ikke.'],
    ['timeout', '15', 'Serveren svarte ikke innen 15 sekunder.'],
    ['certificate-expired', null, 'Sertifikatet til serveren er utløpt.'],
    ['encryption', 'EPROTO', 'Vi fikk ikke opprettet en kryptert forbindelse (EPROTO).'],
    ['unknown', null, 'Meldingen kom ikke fram.'],
    ['address-unknown', 'x.example', 'Vi fant ingen server som heter x.example.'],
  ])('is told in Norwegian: %s %s', (error, detail, text) => {
    expect(describeFailure('nb', { error, detail })).toEqual({ text, language: 'nb' })
  })

  it('is told in English too', () => {
    expect(describeFailure('en', { error: 'status', detail: '503' })).toEqual({
      text: 'The server answered 503. Something went wrong there.',
      language: 'en',
    })
  })

  it.each(['The answer was 500', 'constructor'])(
    'is told as it was kept before there were codes: %s',
    (error) => {
      expect(describeFailure('nb', { error, detail: null })).toEqual({ text: error, language: 'en' })
    },
  )
})
