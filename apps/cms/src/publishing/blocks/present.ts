import type { Block, Site } from '@osloregionen/contract'
import type {
  AccordionBlock,
  CallToActionBlock,
  CardsBlock,
  ChartBlock,
  DownloadsBlock,
  FactBoxBlock,
  GalleryBlock,
  ImageBlock,
  KeyFiguresBlock,
  ListingBlock,
  MapBlock,
  NewsletterSignUpBlock,
  PeopleBlock,
  QuoteBlock,
  TableBlock,
  VideoBlock,
} from '../../payload-types.ts'
import { presentFigures } from '../figures.ts'
import { presentFiles } from '../files.ts'
import { presentImageOf } from '../media.ts'
import { pick, toMunicipality, toPerson } from '../related.ts'
import type { Resolved } from '../resolve.ts'
import { absolute, toHtml, type Links } from '../richText.ts'
import { presentVideo } from '../video.ts'
import { presentChart, presentTable } from './grids.ts'
import { presentListing } from './listing.ts'

/** A block as staff wrote it. */
export type AuthoredBlock =
  | AccordionBlock
  | CallToActionBlock
  | CardsBlock
  | ChartBlock
  | DownloadsBlock
  | FactBoxBlock
  | GalleryBlock
  | ImageBlock
  | KeyFiguresBlock
  | ListingBlock
  | MapBlock
  | NewsletterSignUpBlock
  | PeopleBlock
  | QuoteBlock
  | TableBlock
  | VideoBlock

/** Where a text stands, and what is public of what it refers to. */
export interface Place {
  resolved: Resolved
  sites: readonly Site[]
  links: Links
}

/** A block as it is public; null when what it is about is not. */
export function presentBlock(block: AuthoredBlock, place: Place): Block | null {
  const { resolved, sites, links } = place
  switch (block.blockType) {
    case 'image': {
      const image = presentImageOf(block, resolved)
      return image && { type: 'image', image }
    }
    case 'gallery': {
      const images = block.images.flatMap((item) => presentImageOf(item, resolved) ?? [])
      return images.length === 0 ? null : { type: 'gallery', title: block.title ?? null, images }
    }
    case 'factBox':
      return { type: 'factBox', title: block.title, html: toHtml(block.text?.root.children ?? [], links) }
    case 'quote':
      return {
        type: 'quote',
        text: block.text,
        attribution: block.attribution ?? null,
        role: block.role ?? null,
      }
    case 'downloads': {
      const files = presentFiles(block.files, resolved)
      return files.length === 0 ? null : { type: 'downloads', title: block.title ?? null, files }
    }
    case 'accordion':
      return {
        type: 'accordion',
        title: block.title ?? null,
        items: block.items.map(({ title, text }) => ({
          title,
          html: toHtml(text?.root.children ?? [], links),
        })),
      }
    case 'cards':
      return {
        type: 'cards',
        title: block.title ?? null,
        cards: block.cards.map((card) => ({
          title: card.title,
          text: card.text ?? null,
          href: absolute(card.href, links),
          image: presentImageOf(card, resolved),
        })),
      }
    case 'keyFigures':
      return { type: 'keyFigures', title: block.title ?? null, figures: presentFigures(block.figures) }
    case 'chart':
      return presentChart(block)
    case 'table':
      return presentTable(block)
    case 'map': {
      const municipalities = pick(block.municipalities, 'municipalities', resolved)
      return {
        type: 'map',
        title: block.title ?? null,
        municipalities: municipalities.map((card) => toMunicipality(card, sites)),
      }
    }
    case 'video': {
      const video = presentVideo(block, place)
      return video && { type: 'video', video }
    }
    case 'people': {
      const people = pick(block.people, 'people', resolved).map(toPerson)
      return people.length === 0 ? null : { type: 'people', title: block.title ?? null, people }
    }
    case 'listing':
      return presentListing(block, place)
    case 'callToAction': {
      const href = absolute(block.link?.href, links)
      if (href === null || !block.link?.label) return null
      const link = { label: block.link.label, href }
      return { type: 'callToAction', title: block.title, text: block.text ?? null, link }
    }
    case 'newsletterSignUp':
      return { type: 'newsletterSignUp', title: block.title ?? null, text: block.text ?? null }
  }
}
