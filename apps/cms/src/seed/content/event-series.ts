import { p } from '../body.ts'
import type { Register } from './shapes.ts'

/** What takes place again and again. */
export const eventSeries: Register[] = [
  {
    slug: 'best-konferansen',
    origin: 'public-page',
    nb: {
      title: 'BEST-konferansen',
      summary: 'BEST er Osloregionens egen konferanse. Den har vært arrangert hvert år siden 2014.',
      body: [
        p(
          'BEST-konferansen samler folk fra hele Osloregionen. Den første var i 2014, og siden har den vært arrangert hvert år.',
        ),
      ],
    },
    en: {
      title: 'The BEST conference',
      summary: 'BEST is the Oslo Region’s own conference. It has been held every year since 2014.',
      body: [
        p(
          'The BEST conference brings together people from all of the Oslo region. The first was in 2014, and it has been held every year since.',
        ),
      ],
    },
  },
]
