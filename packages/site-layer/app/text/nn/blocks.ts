import type { blocks as nb } from '../nb/blocks.ts'

export const blocks: typeof nb = {
  source: (source) => `Kjelde: ${source}`,
  file: {
    pages: (count) => (count === 1 ? '1 side' : `${count} sider`),
    languages: { nb: 'på bokmål', nn: 'på nynorsk', en: 'på engelsk' },
    tagged: 'Fungerer med skjermlesar.',
    untagged: 'Fungerer dårleg med skjermlesar. Ta kontakt om du treng innhaldet på ein annan måte.',
  },
  chart: {
    label: {
      bar: (title) => `Stolpediagram: ${title}. Tala står i tabellen nedanfor.`,
      line: (title) => `Linjediagram: ${title}. Tala står i tabellen nedanfor.`,
    },
    numbers: 'Vis tala i ein tabell',
    unknown: 'ukjent',
  },
  map: { list: 'Kommunane på kartet' },
  video: {
    play: 'Spel av filmen',
    close: 'Lukk filmen',
    loads: (service) =>
      `Filmen blir henta frå ${service} først når du spelar han av. ${service} kan då lagre opplysningar om deg.`,
    watchAt: (service) => `Sjå filmen hos ${service}`,
    captions: (languages) => `Teksta på ${languages.join(', ')}.`,
    languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    transcript: 'Les alt som blir sagt og vist',
  },
  listing: {
    none: 'Det er ikkje publisert noko her enno.',
    noneComing: 'Det er ikkje planlagt noko akkurat no.',
  },
  newsletter: {
    title: 'Nyhendebrev',
    notYet: 'Påmeldinga er ikkje opna enno.',
    latest: 'Siste utgåve:',
    archive: 'Les nyhendebreva vi har sendt',
  },
}
