import { constellation, constellationSvg, markDots, type Crop } from '@osloregionen/constellation'
import satori from 'satori'
import type { SharedLook } from '../../config/site.ts'

/** What a shared picture says. */
export interface SharedCard {
  site: string
  title: string
  /** A short line under the title: what it is, and when. */
  note: string | null
  crop: Crop
}

/** Font files: what letters the first lacks, the next has. */
export type SharedFonts = Record<'head' | 'text', readonly Buffer[]>

/** What the services that show them ask for. */
const sharedSize = { width: 1200, height: 630 }
const margin = 72
const { width, height } = sharedSize

/**
 * The picture that stands for a page where it is shared, in the site's own design, as SVG without text; null where its
 * words have letters that no font has.
 */
export async function drawShared(
  { site, title, note, crop }: SharedCard,
  look: SharedLook,
  files: SharedFonts,
): Promise<string | null> {
  const { background, dot, accent, line } = look
  const art = constellationSvg(
    constellation({ ...crop, width, aspect: width / height, focus: [0.8, 0.5], padding: 0.04 }),
    { dot, accent, line, lineWidth: 1.5 },
  )
  const fonts = (['head', 'text'] as const).flatMap((name) =>
    files[name].map((data, index) => ({ name: familyOf(name, index), data })),
  )
  let isWhole = true
  const words = await satori(layout(site, withoutRarities(title), note, look, files), {
    ...sharedSize,
    fonts,
    // It is asked for the letters that are missing.
    loadAdditionalAsset: async () => {
      isWhole = false
      return []
    },
  })
  if (!isWhole) return null
  // The words win: behind them the drawing fades.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <defs><linearGradient id="fade"><stop offset="0.5" stop-color="${background}"/><stop offset="0.98" stop-color="${background}" stop-opacity="0"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="${background}"/>
    ${art}
    <rect width="${width}" height="${height}" fill="url(#fade)"/>
    <g transform="translate(${margin} ${margin - 4}) scale(2)">${mark(look)}</g>
    ${words}
  </svg>`
}

const mark = ({ dot, accent }: SharedLook): string =>
  markDots
    .map(
      ({ x, y, r }, index) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${index === 0 ? accent : dot}"/>`,
    )
    .join('')

const familyOf = (name: keyof SharedFonts, index: number) => `${name}-${index}`

function layout(site: string, title: string, note: string | null, look: SharedLook, fonts: SharedFonts) {
  const familiesOf = (name: keyof SharedFonts) =>
    fonts[name].map((_file, index) => familyOf(name, index)).join(', ')
  const headline = { fontFamily: familiesOf('head'), color: look.text, letterSpacing: look.tracking }
  return element(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      ...sharedSize,
      padding: margin,
    },
    [
      element({ ...headline, fontSize: 36, marginLeft: 64, height: 44, alignItems: 'center' }, site),
      element(
        {
          ...headline,
          fontSize: sizeOf(title),
          lineHeight: look.leading,
          width: 740,
          wordBreak: 'break-word',
        },
        title,
      ),
      element({ fontFamily: familiesOf('text'), color: look.soft, fontSize: 30 }, note ?? ' '),
    ],
  )
}

/** Signs that fonts often lack, as others that read the same: hyphens that never or only sometimes show, and CO₂. */
const withoutRarities = (title: string): string =>
  title
    .replaceAll('\u00AD', '')
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/[\u2080-\u2089]/g, (digit) => digit.normalize('NFKC'))

/** Long titles are set smaller, so that the longest (108 characters) takes four lines. */
function sizeOf(title: string): number {
  if (title.length <= 36) return 88
  if (title.length <= 64) return 72
  return title.length <= 90 ? 60 : 52
}

const element = (style: object, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
})
