import type { Site } from '@osloregionen/contract'
import type { Field, GlobalConfig } from 'payload'
import { staffOf, whoMay } from '../access/staff.ts'
import { groups } from '../admin/groups.ts'
import { both } from '../fields/labels.ts'
import { labelAndAddress, linkList } from '../fields/links.ts'
import { checkGlobalShape } from '../hooks/shape.ts'
import { sitePublishHooks } from '../publishing/hooks.ts'
import { standardLicence } from '../publishing/licence.ts'

const text = (name: string, label: { nb: string; en: string }, required = false): Field => ({
  name,
  type: 'text',
  label,
  required,
  maxLength: 200,
})

const paragraph = (name: string, label: { nb: string; en: string }): Field => ({
  name,
  type: 'textarea',
  label,
  maxLength: 1000,
  admin: { rows: 3 },
})

/** The settings of a site. What is saved here is public at once. */
export function siteSettings(site: Site): GlobalConfig {
  return {
    slug: `site-${site}`,
    label:
      site === 'osloregionen'
        ? both('osloregionen.no', 'osloregionen.no')
        : both('oslopolitan.no', 'oslopolitan.no'),
    access: {
      read: ({ req }) => staffOf(req) !== null,
      readVersions: whoMay('manageSites'),
      update: whoMay('manageSites'),
    },
    versions: { max: 50, drafts: false },
    hooks: { beforeOperation: [checkGlobalShape], ...sitePublishHooks(site) },
    admin: {
      group: groups.sites,
      hideAPIURL: true,
      description: both(
        'Meny, bunntekst og forside. Det som lagres her, vises for leserne med en gang.',
        'Menu, footer and front page. What is saved here is shown to readers at once.',
      ),
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: both('Forside', 'Front page'), fields: [frontPage(), announcement()] },
          { label: both('Meny og bunn', 'Menu and footer'), fields: [menu(), footer(), social()] },
          {
            label: both('Om nettstedet', 'About the site'),
            fields: [
              text('name', both('Navn', 'Name'), true),
              paragraph('description', both('Beskrivelse', 'Description')),
              { name: 'contactEmail', type: 'email', label: both('Kontaktadresse', 'Contact e-mail') },
              {
                name: 'licence',
                type: 'text',
                label: both('Lisens for tekst', 'Licence of texts'),
                defaultValue: standardLicence,
                maxLength: 120,
                admin: {
                  description: both(
                    'Gjelder alt som har dette som hovednettsted. Endrer du den, blir alle sakene oppdatert i løpet av noen minutter.',
                    'Holds for everything that has this as its primary site. When it is changed, every item is updated within minutes.',
                  ),
                },
              },
            ],
          },
        ],
      },
    ],
  }
}

function frontPage(): Field {
  return {
    name: 'frontPage',
    type: 'group',
    label: false,
    fields: [
      {
        name: 'hero',
        type: 'group',
        label: both('Toppen av forsiden', 'Top of the front page'),
        fields: [
          text('kicker', both('Stikktittel', 'Kicker')),
          text('title', both('Tittel', 'Title')),
          paragraph('lead', both('Ingress', 'Lead')),
          linkList('links', both('Lenker', 'Links'), 3),
        ],
      },
      {
        name: 'featured',
        type: 'relationship',
        relationTo: 'news',
        hasMany: true,
        maxRows: 6,
        label: both('Fremhevede saker', 'Featured news'),
        admin: {
          allowCreate: false,
          description: both('Bare det som er publisert, vises.', 'Only what is published is shown.'),
        },
      },
    ],
  }
}

function announcement(): Field {
  return {
    name: 'announcement',
    type: 'group',
    label: both('Melding øverst på alle sider', 'Announcement at the top of every page'),
    admin: { description: both('Tom: ingen melding.', 'Empty: no announcement.') },
    fields: [
      text('text', both('Melding', 'Announcement')),
      { name: 'link', type: 'group', label: both('Lenke', 'Link'), fields: [labelAndAddress(false)] },
      { name: 'urgent', type: 'checkbox', label: both('Haster', 'Urgent'), defaultValue: false },
    ],
  }
}

const menu = () => linkList('navigation', both('Meny', 'Menu'), 8)

const social = () => linkList('social', both('Sosiale medier', 'Social media'), 8)

function footer(): Field {
  return {
    name: 'footer',
    type: 'group',
    label: both('Bunntekst', 'Footer'),
    fields: [paragraph('text', both('Tekst', 'Text')), linkList('links', both('Lenker', 'Links'), 20)],
  }
}
