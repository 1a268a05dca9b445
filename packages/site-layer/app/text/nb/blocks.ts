export const blocks = {
  source: (source: string) => `Kilde: ${source}`,
  file: {
    pages: (count: number) => (count === 1 ? '1 side' : `${count} sider`),
    languages: { nb: 'på bokmål', nn: 'på nynorsk', en: 'på engelsk' },
    tagged: 'Fungerer med skjermleser.',
    untagged: 'Fungerer dårlig med skjermleser. Ta kontakt hvis du trenger innholdet på en annen måte.',
  },
  chart: {
    label: {
      bar: (title: string) => `Stolpediagram: ${title}. Tallene står i tabellen nedenfor.`,
      line: (title: string) => `Linjediagram: ${title}. Tallene står i tabellen nedenfor.`,
    },
    numbers: 'Vis tallene i en tabell',
    unknown: 'ukjent',
  },
  map: { list: 'Kommunene på kartet' },
  video: {
    play: 'Spill av filmen',
    close: 'Lukk filmen',
    loads: (service: string) =>
      `Filmen hentes fra ${service} først når du spiller den av. ${service} kan da lagre opplysninger om deg.`,
    watchAt: (service: string) => `Se filmen hos ${service}`,
    captions: (languages: readonly string[]) => `Tekstet på ${languages.join(', ')}.`,
    languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    transcript: 'Les alt som blir sagt og vist',
  },
  listing: {
    none: 'Det er ikke publisert noe her ennå.',
    noneComing: 'Det er ikke planlagt noe akkurat nå.',
  },
  newsletter: {
    title: 'Nyhetsbrev',
    notYet: 'Påmeldingen er ikke åpnet ennå.',
    latest: 'Siste utgave:',
    archive: 'Les nyhetsbrevene vi har sendt',
  },
}
