import type { Campaign as PublicCampaign, CampaignCard } from '@osloregionen/contract'
import type { Campaign } from '../../payload-types.ts'
import { referencesOfText } from '../blocks/body.ts'
import { presentFigures } from '../figures.ts'
import { refer } from '../references.ts'
import { pick, toReference } from '../related.ts'
import { absolute } from '../richText.ts'
import { presentVideo } from '../video.ts'
import type { Presenter } from './index.ts'

type Card = Pick<CampaignCard, 'audience' | 'status' | 'period' | 'channels'>
type Document = Pick<PublicCampaign, 'goal' | 'partners' | 'callToAction' | 'videos' | 'results' | 'related'>

export const campaigns: Presenter<Campaign> = {
  refer(campaign, references) {
    refer(references.documents, campaign.relatedNews, campaign.relatedEvents)
    referencesOfText(campaign.videos, references)
  },

  present(subject) {
    const { source, resolved, sites, links } = subject
    const card: Card = {
      audience: source.audience ?? null,
      status: source.status ?? 'planned',
      period: { from: source.startsOn?.slice(0, 10) ?? null, to: source.endsOn?.slice(0, 10) ?? null },
      channels: source.channels ?? [],
    }
    const { label } = source.callToAction ?? {}
    const href = absolute(source.callToAction?.href, links)
    const related = [
      ...pick(source.relatedNews, 'news', resolved),
      ...pick(source.relatedEvents, 'events', resolved),
    ]
    const document: Document = {
      goal: source.goal ?? null,
      partners: source.partners ?? [],
      callToAction: label && href !== null ? { label, href } : null,
      videos: (source.videos ?? []).flatMap((film) => presentVideo(film, subject) ?? []),
      results: presentFigures(source.results),
      related: related.map((other) => toReference(other, sites)),
    }
    return {
      card,
      document,
      facets: { audience: card.audience, kind: card.status },
      text: [source.goal, ...document.partners],
    }
  },
}
