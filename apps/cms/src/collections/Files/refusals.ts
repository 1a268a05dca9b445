import { APIError } from 'payload'
import type { PayloadRequest } from 'payload'
import { both } from '../../fields/labels.ts'
import type { Reason } from './reading/answers.ts'

/** Why a file is not taken, and what whoever uploads it can do. */
const sentences: Record<Reason | 'missing', { nb: string; en: string }> = {
  missing: both('Velg filen som skal lastes opp.', 'Choose the file to upload.'),
  unknown: both(
    'Filen er verken PDF eller geodata. Lagre dokumenter fra Word, PowerPoint og Excel som PDF, og kart som GeoJSON eller TopoJSON.',
    'The file is neither a PDF nor geodata. Save documents from Word, PowerPoint and Excel as PDF, and maps as GeoJSON or TopoJSON.',
  ),
  encrypted: both(
    'PDF-en er låst med passord eller sperrer. Lagre den på nytt uten, og last den opp igjen.',
    'The PDF is locked by a password or restrictions. Save it again without, and upload it again.',
  ),
  broken: both(
    'PDF-en er skadet og kan ikke åpnes. Lag den på nytt fra dokumentet den kommer fra.',
    'The PDF is damaged and cannot be opened. Make it anew from the document it comes from.',
  ),
  active: both(
    'PDF-en har skript, kommandoer eller vedlegg i seg. Skriv den ut til en ny PDF, og last opp den.',
    'The PDF has scripts, commands or attachments in it. Print it to a new PDF, and upload that.',
  ),
  heavy: both(
    'Filen er for omfattende til å leses. Del den i flere, eller lagre den i en mindre utgave.',
    'The file is too much to be read. Split it into several, or save a smaller version of it.',
  ),
  geodata: both(
    'Filen er ikke geodata vi kan bruke. Den må være GeoJSON (FeatureCollection eller Feature) eller TopoJSON (Topology).',
    'The file is not geodata we can use. It must be GeoJSON (FeatureCollection or Feature) or TopoJSON (Topology).',
  ),
  projection: both(
    'Koordinatene er ikke lengde- og breddegrader. Eksporter kartet på nytt i WGS 84 (EPSG:4326).',
    'The coordinates are not longitudes and latitudes. Export the map again in WGS 84 (EPSG:4326).',
  ),
  busy: both(
    'Vi leser andre filer akkurat nå. Prøv igjen om et minutt.',
    'We are reading other files right now. Try again in a minute.',
  ),
}

/** What whoever uploads a file is told when it is not taken. The admin shows no error of the field `file`, but this. */
export function refusal(req: PayloadRequest, reason: Reason | 'missing'): APIError<null> {
  const language = req.i18n?.language === 'en' ? 'en' : 'nb'
  return new APIError<null>(sentences[reason][language], reason === 'busy' ? 503 : 400, null, true)
}
