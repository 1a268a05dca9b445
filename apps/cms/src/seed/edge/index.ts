import { manyBlocks } from './many.ts'
import type { Material } from './material.ts'
import * as news from './news.ts'
import { papers, programme } from './occasions.ts'
import { campaign, guide, letter, oldLetter, story } from './outreach.ts'
import { emptyArea, emptyBody, emptyListings, emptySector, page } from './places.ts'
import { declaration, project, series, statement } from './policy.ts'
import type { Made, Studio } from './studio.ts'

/**
 * The documents at the edge of what can be published: as long, as many, as broken and as empty as fields allow. Each is
 * published by a function that gives back the one to look at.
 */
export const edges: Record<string, (studio: Studio, material: Material) => Promise<Made>> = {
  'lists that are nested, broken and half empty': news.lists,
  'tables with twenty columns and with gaps': news.tables,
  'sentences from right to left': news.directions,
  'a title of emoji alone': news.emojiTitle,
  'a title in Arabic alone': news.arabicTitle,
  'a title with a control character': news.pastedTitle,
  'sixty blocks': manyBlocks,
  'a meeting with forty attachments': papers,
  'an event with a long programme': programme,
  'a series of reports with a hole': series,
  'a declaration with many points': declaration,
  'a statement with long names': statement,
  'a project that concerns everybody': project,
  'a page with five above it': page,
  'a campaign with all that it can have': campaign,
  'a guide with long steps': guide,
  'an opinion with a title of one word': story,
  'a newsletter of what is gone': letter,
  'a newsletter without a word': oldLetter,
  'a body that nobody sits in': emptyBody,
  'a sector without anything in it': emptySector,
  'a priority area without projects': emptyArea,
  'listings that find nothing': emptyListings,
  // Last: it throws a picture away that others could have used.
  'pictures that are gone': news.pictures,
}
