import type { errors as nb } from '../nb/errors.ts'

export const errors: typeof nb = {
  notFound: {
    title: 'Vi finn ikkje sida',
    text: 'Adressa kan vere skriven feil, eller sida kan ha fått ei ny adresse.',
  },
  gone: {
    title: 'Sida er teken bort',
    text: 'Innhaldet som stod her, er ikkje lenger publisert.',
  },
  unavailable: {
    title: 'Nettstaden er ikkje tilgjengeleg akkurat no',
    text: 'Vi får ikkje henta innhaldet. Prøv igjen om eit par minutt.',
  },
  failed: {
    title: 'Noko gjekk gale hos oss',
    text: 'Feilen er vår, og han er registrert. Prøv igjen om litt.',
  },
  retry: 'Prøv igjen',
  toHome: 'Til framsida',
  code: (status) => `Feilkode ${status}`,
}
