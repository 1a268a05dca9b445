import type { Block } from 'payload'
import { Accordion } from './Accordion.ts'
import { CallToAction } from './CallToAction.ts'
import { Cards } from './Cards.ts'
import { Chart } from './Chart.ts'
import { Downloads } from './Downloads.ts'
import { FactBox } from './FactBox.ts'
import { Gallery } from './Gallery.ts'
import { Image } from './Image.ts'
import { KeyFigures } from './KeyFigures.ts'
import { Listing } from './Listing.ts'
import { Map } from './Map.ts'
import { NewsletterSignUp } from './NewsletterSignUp.ts'
import { People } from './People.ts'
import { Quote } from './Quote.ts'
import { Table } from './Table.ts'
import { Video } from './Video.ts'

/** Everything a body can hold besides text, the most used first. */
export const blocks: Block[] = [
  Image,
  FactBox,
  Quote,
  Downloads,
  Listing,
  Table,
  Chart,
  KeyFigures,
  Accordion,
  Cards,
  People,
  Map,
  Video,
  Gallery,
  CallToAction,
  NewsletterSignUp,
]
