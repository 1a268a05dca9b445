import type { Crop } from '@osloregionen/constellation'

/** The moods of the drawings: Oslopolitan's night, Osloregionen's paper, and the deep fjord both share. */
export type Palette = 'night' | 'paper' | 'fjord' | 'morning'

export interface Artwork {
  palette: Palette
  crop: Crop
  /** Its title in the picture library; also how the seed knows it again. */
  title: string
  alt: { nb: string; en: string }
}

const sixtyFive = 'én prikk for hver av de 65 kommunene'

/** Drawings of the region, each a crop that means something. */
export const artworks = {
  regionFjord: {
    palette: 'fjord',
    crop: { view: 'region' },
    title: 'Stjernebilde: hele regionen, fjordblått',
    alt: {
      nb: `Tegning av Osloregionen med ${sixtyFive}, større jo flere som bor der. Tynne linjer binder naboer sammen, og de sju største er uthevet.`,
      en: 'Drawing of the Oslo region: a dot for each of the 65 municipalities, sized by population and joined to its neighbours by thin lines. The seven largest stand out.',
    },
  },
  regionPaper: {
    palette: 'paper',
    crop: { view: 'region' },
    title: 'Stjernebilde: hele regionen, på papir',
    alt: {
      nb: `Tegning av Osloregionen på lys bunn, med ${sixtyFive} fra Tinn i vest til Kongsvinger i øst.`,
      en: 'Drawing of the Oslo region on a light ground, with a dot for each of the 65 municipalities from Tinn in the west to Kongsvinger in the east.',
    },
  },
  regionNight: {
    palette: 'night',
    crop: { view: 'region', zoom: 1.6 },
    title: 'Stjernebilde: midt i regionen om natten',
    alt: {
      nb: 'Tegning av kommunene midt i Osloregionen som lysende prikker mot nattehimmel, med Oslo som den største.',
      en: 'Drawing of the middle of the Oslo region as glowing dots against a night sky, with Oslo as the largest.',
    },
  },
  fjordTowns: {
    palette: 'fjord',
    crop: {
      municipalities: [
        'asker',
        'drammen',
        'holmestrand',
        'horten',
        'moss',
        'vestby',
        'frogn',
        'nesodden',
        'oslo',
      ],
    },
    title: 'Stjernebilde: kommuner ved Oslofjorden, fjordblått',
    alt: {
      nb: 'Tegning av kommuner langs Oslofjorden som prikker bundet sammen av linjer. Oslo ligger innerst, Horten og Moss på hver sin side lenger ut.',
      en: 'Drawing of municipalities along the Oslo Fjord as dots joined by lines: Oslo at its head, Horten and Moss facing each other further out.',
    },
  },
  mjosaPaper: {
    palette: 'paper',
    crop: {
      municipalities: ['hamar', 'gjovik', 'ringsaker', 'stange', 'ostre-toten', 'vestre-toten', 'loten'],
    },
    title: 'Stjernebilde: kommuner rundt Mjøsa, på papir',
    alt: {
      nb: 'Tegning av sju kommuner rundt Mjøsa, blant dem Hamar, Gjøvik og Ringsaker, som uthevede prikker i et nett av naboer.',
      en: 'Drawing of seven municipalities around lake Mjøsa, among them Hamar, Gjøvik and Ringsaker, as accented dots in a web of neighbours.',
    },
  },
  osloNight: {
    palette: 'night',
    crop: { centre: 'oslo', zoom: 3 },
    title: 'Stjernebilde: Oslo og naboene om natten',
    alt: {
      nb: 'Tegning av Oslo som en stor, lysende prikk midt i bildet, med linjer til kommunene rundt.',
      en: 'Drawing of Oslo as a large, glowing dot in the middle, with lines to the municipalities around it.',
    },
  },
  freightFjord: {
    palette: 'fjord',
    crop: { seed: 'areal-transport-mobilitet-og-logistikk' },
    title: 'Stjernebilde: areal, transport, mobilitet og logistikk',
    alt: {
      nb: 'Tegning av den sørlige delen av Osloregionen som prikker og linjer, med Fredrikstad uthevet.',
      en: 'Drawing of the southern part of the Oslo region as dots and lines, with Fredrikstad accented.',
    },
  },
  climatePaper: {
    palette: 'paper',
    crop: { seed: 'klima-og-miljo' },
    title: 'Stjernebilde: klima og miljø',
    alt: {
      nb: 'Tegning av Oslo og kommunene rundt som prikker i ulik størrelse, bundet sammen av tynne linjer.',
      en: 'Drawing of Oslo and the municipalities around it as dots of different sizes, joined by thin lines.',
    },
  },
  businessMorning: {
    palette: 'morning',
    crop: { seed: 'konkurransekraft-og-attraktivitet' },
    title: 'Stjernebilde: konkurransekraft og attraktivitet',
    alt: {
      nb: 'Tegning av kommunene sør for Oslo som varme prikker på lys bunn, med linjer mellom naboene.',
      en: 'Drawing of the municipalities south of Oslo as warm dots on a light ground, with lines between neighbours.',
    },
  },
  communityMorning: {
    palette: 'morning',
    crop: { seed: 'fellesskap-og-samarbeid' },
    title: 'Stjernebilde: fellesskap og samarbeid',
    alt: {
      nb: 'Tegning av kommunene nord for Oslo som prikker bundet sammen av linjer, med Oslo nederst i bildet.',
      en: 'Drawing of the municipalities north of Oslo as dots joined by lines, with Oslo at the bottom.',
    },
  },
} satisfies Record<string, Artwork>

export type ArtworkKey = keyof typeof artworks
