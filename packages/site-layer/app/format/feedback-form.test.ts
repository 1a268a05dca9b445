import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Feedback } from '@osloregionen/contract'
import { pageMeant, readForm } from './feedback-form.ts'

const read = (fields: Record<string, string>) => readForm(new URLSearchParams(fields), 'osloregionen')

describe('the form that readers write by', () => {
  it('becomes a message as the API takes it', () => {
    const { feedback, faults } = read({
      about: 'accessibility',
      page: 'https://www.osloregionen.no/kommuner/?utm_source=x',
      message: ' Kartet\r\nvirker ikke ',
      email: 'leser@example.org',
    })
    expect(faults).toEqual({})
    expect(feedback).toEqual({
      kind: 'accessibility',
      site: 'osloregionen',
      path: '/kommuner',
      message: 'Kartet\nvirker ikke',
      email: 'leser@example.org',
    })
  })

  it('asks for nothing but the message', () => {
    expect(read({ message: 'Hei' }).feedback).toMatchObject({ kind: 'contact', path: null, email: null })
  })

  it.each<[Record<string, string>, object]>([
    [{}, { message: 'missing' }],
    [{ message: ' \r\n ' }, { message: 'missing' }],
    [{ message: 'a'.repeat(5001) }, { message: 'long' }],
    [{ message: 'Hei', email: 'leser@' }, { email: 'malformed' }],
    [{ message: 'Hei', page: 'forsiden' }, { page: 'malformed' }],
    [
      { page: 'x y', email: 'x' },
      { page: 'malformed', message: 'missing', email: 'malformed' },
    ],
  ])('says of %j what is wrong, and keeps what was written', (fields, faults) => {
    const result = read(fields)
    expect(result.faults).toEqual(faults)
    expect(result.feedback).toBeNull()
    const written = Object.entries(fields).map(([name, value]) => [name, value.trim()])
    expect(result.form).toMatchObject(Object.fromEntries(written))
  })

  it('hands on what stands in the field that people do not see', () => {
    expect(read({ message: 'Hei', website: 'https://x.example' }).feedback).toMatchObject({
      trap: 'https://x.example',
    })
  })

  it('either makes something that the API takes, or says what is wrong', () => {
    const fields = fc.record({
      about: fc.constantFrom('page', 'contact', 'x'),
      page: fc.oneof(fc.webUrl(), fc.string()),
      message: fc.string(),
      email: fc.oneof(fc.emailAddress(), fc.string()),
    })
    fc.assert(
      fc.property(fields, (given) => {
        const { feedback, faults } = read(given)
        expect(feedback === null).toBe(Object.keys(faults).length > 0)
        expect(feedback === null || Feedback.safeParse(feedback).success).toBe(true)
      }),
    )
  })
})

describe('a page that somebody names', () => {
  it.each([
    ['/aktuelt', '/aktuelt'],
    ['www.osloregionen.no/aktuelt/', '/aktuelt'],
    ['http://localhost:3002/aktuelt?x=1', '/aktuelt'],
    ['osloregionen.no', '/'],
    ['//example.org/x', '/example.org/x'],
    ['javascript:alert(1)', null],
    ['kommunekartet', null],
  ])('%s is %s', (written, path) => {
    expect(pageMeant(written)).toBe(path)
  })
})
