import { documentTypes, type DocumentType } from '@osloregionen/contract'
import type { CollectionConfig } from 'payload'
import { accessToPublishable } from '../access/publishable.ts'
import { bulkAllOrNothing } from '../hooks/bulk.ts'
import { refuseStaleEdit } from '../hooks/conflict.ts'
import { keepCorrections } from '../hooks/corrections.ts'
import { stampPublication } from '../hooks/publishedAt.ts'
import { checkShape } from '../hooks/shape.ts'
import { deriveSlug } from '../hooks/slug.ts'
import { tidyUp } from '../hooks/texts.ts'
import { turns } from '../hooks/turns.ts'
import { workflow } from '../hooks/workflow.ts'
import { publishHooks } from '../publishing/hooks.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What every collection that is published from has in common: access, drafts, versions, trash, hooks. */
export function publishable(
  slug: DocumentType,
  { title = 'title', before = [] }: { title?: 'title' | 'name'; before?: Hooks['beforeOperation'] } = {},
): Pick<CollectionConfig, 'access' | 'hooks' | 'trash' | 'versions'> {
  return {
    access: accessToPublishable(slug),
    trash: true,
    versions: {
      maxPerDoc: 50,
      drafts: { autosave: { interval: 1500 }, schedulePublish: false, validate: false },
    },
    hooks: {
      beforeOperation: [checkShape, tidyUp, workflow(slug), ...before, refuseStaleEdit(slug)],
      beforeValidate: [deriveSlug(slug, title)],
      beforeChange: [
        turns.beforeChange,
        stampPublication,
        ...(documentTypes[slug].localized ? [] : [keepCorrections]),
      ],
      beforeDelete: [turns.beforeDelete],
      afterOperation: [bulkAllOrNothing],
      ...publishHooks,
    },
  }
}
