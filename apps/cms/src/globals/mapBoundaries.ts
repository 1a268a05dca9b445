import type { PayloadRequest, UploadField } from 'payload'
import { Boundaries } from '../collections/Files/reading/index.ts'
import { both } from '../fields/labels.ts'
import { fileField } from '../fields/relations.ts'
import { identityOf } from '../publishing/identity.ts'

type Words = { nb: string; en: string }

const mostNamed = 8

/** The boundaries of the municipalities, for the map on both sites. */
export const mapBoundaries = (): UploadField => {
  const field = fileField(
    'boundaries',
    both('Grenser til kartet', 'Boundaries for the map'),
    both(
      'En GeoJSON- eller TopoJSON-fil med alle 65 kommunene. Kilde og lisens på filen står under kartet. Tom: kartet har en prikk for hver kommune.',
      'A GeoJSON or TopoJSON file with all 65 municipalities. The source and licence of the file stand under the map. Empty: the map has a dot for each municipality.',
    ),
  )
  return {
    ...field,
    filterOptions: { format: { in: ['geojson', 'topojson'] } },
    validate: async (value: unknown, { req }: { req: PayloadRequest }) => {
      const id = identityOf(value)
      const wrong = id === null ? null : await faultOf(req, id)
      return wrong === null || wrong[req.i18n?.language === 'en' ? 'en' : 'nb']
    },
  }
}

/** What keeps a file from being the map, and what to do about it. */
async function faultOf(req: PayloadRequest, id: string): Promise<Words | null> {
  const file = await req.payload.findByID({
    collection: 'files',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  if (file === null)
    return both('Filen er slettet. Velg en annen.', 'The file has been deleted. Choose another.')
  if (file.format !== 'geojson' && file.format !== 'topojson')
    return both(
      'Filen er ikke et kart. Velg en GeoJSON- eller TopoJSON-fil.',
      'The file is no map. Choose a GeoJSON or TopoJSON file.',
    )
  const drawn = Boundaries.safeParse(file.boundaries)
  if (!drawn.success)
    return both(
      'Filen er ikke lest som kart. Last den opp på nytt.',
      'The file has not been read as a map. Upload it again.',
    )
  if ('fault' in drawn.data)
    return drawn.data.fault === 'missing' ? missing(drawn.data.missing) : faults[drawn.data.fault]
  if (!file.credit || !file.licence)
    return both(
      'Skriv kilde og lisens på filen først: de skal stå under kartet.',
      'Write the source and the licence of the file first: they must stand under the map.',
    )
  return null
}

const faults: Record<'areas' | 'numbers' | 'heavy', Words> = {
  areas: both(
    'Filen har ingen flater, bare punkter eller linjer. Eksporter kommunene som flater (Polygon eller MultiPolygon), og last opp den nye filen.',
    'The file has no areas, only points or lines. Export the municipalities as areas (Polygon or MultiPolygon), and upload the new file.',
  ),
  numbers: both(
    'Vi finner ikke kommunenumrene i filen. Hver flate må ha nummeret fra 2020 eller 2024 i et felt som heter «kommunenummer». Eksporter kartet på nytt med det feltet.',
    'We cannot find the numbers of the municipalities in the file. Each area must have the number of 2020 or 2024 in a field called “kommunenummer”. Export the map again with that field.',
  ),
  heavy: both(
    'Grensene er for detaljerte til at vi kan tegne dem. Eksporter en forenklet (generalisert) utgave.',
    'The boundaries are too detailed for us to draw. Export a simplified (generalised) version.',
  ),
}

function missing(names: readonly string[]): Words {
  const named = names.slice(0, mostNamed)
  const more = names.length - named.length
  const list = (language: 'nb' | 'en', others: string) =>
    new Intl.ListFormat(language).format(more > 0 ? [...named, others] : named)
  return both(
    `Filen mangler ${list('nb', `${more} til`)}. Alle de 65 kommunene må være med, med nummeret fra 2020 eller 2024.`,
    `The file lacks ${list('en', `${more} more`)}. All 65 municipalities must be in it, with their number of 2020 or 2024.`,
  )
}
