export const errors = {
  notFound: {
    title: 'Vi finner ikke siden',
    text: 'Adressen kan være skrevet feil, eller siden kan ha fått en ny adresse.',
  },
  gone: {
    title: 'Siden er tatt bort',
    text: 'Innholdet som sto her, er ikke lenger publisert.',
  },
  unavailable: {
    title: 'Nettstedet er ikke tilgjengelig akkurat nå',
    text: 'Vi får ikke hentet innholdet. Prøv igjen om et par minutter.',
  },
  failed: {
    title: 'Noe gikk galt hos oss',
    text: 'Feilen er vår, og den er registrert. Prøv igjen om litt.',
  },
  retry: 'Prøv igjen',
  toHome: 'Til forsiden',
  code: (status: number) => `Feilkode ${status}`,
}
