import type { Guide as PublicGuide, GuideCard } from '@osloregionen/contract'
import type { Guide } from '../../payload-types.ts'
import { referencesOfText } from '../blocks/body.ts'
import { absolute, toHtml, toText } from '../richText.ts'
import type { Presenter } from './index.ts'

export const guides: Presenter<Guide> = {
  refer(guide, references) {
    referencesOfText(guide.steps, references)
  },

  present({ source, links }) {
    const card: Pick<GuideCard, 'audience'> = { audience: source.audience ?? 'talent' }
    const document: Pick<PublicGuide, 'steps' | 'services'> = {
      steps: (source.steps ?? []).map(({ title, text }) => ({
        title,
        html: toHtml(text?.root.children ?? [], links),
      })),
      services: (source.services ?? []).flatMap(({ label, href, description }) => {
        const address = absolute(href, links)
        return address === null ? [] : [{ label, href: address, description: description ?? null }]
      }),
    }
    return {
      card,
      document,
      facets: { audience: card.audience },
      text: [
        ...document.steps.flatMap(({ title, html }) => [title, toText(html)]),
        ...document.services.flatMap(({ label, description }) => [label, description]),
      ],
    }
  },
}
