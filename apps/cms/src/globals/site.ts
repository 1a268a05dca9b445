import type { Site } from '@osloregionen/contract'
import type { Field, GlobalConfig } from 'payload'
import { email } from 'payload/shared'
import { siteLabels } from '../collections/labels.ts'
import { env } from '../env.ts'
import { choice } from '../fields/choices.ts'
import { both, missing } from '../fields/labels.ts'
import { labelAndAddress, linkField, linkList } from '../fields/links.ts'
import { sitePublishHooks } from '../publishing/hooks.ts'
import { standardLicence } from '../publishing/licence.ts'
import { settings } from './settings.ts'

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
    ...settings(
      both(
        'Meny, bunntekst og forside. Det som lagres her, vises for leserne med en gang.',
        'Menu, footer and front page. What is saved here is shown to readers at once.',
      ),
      sitePublishHooks(site),
    ),
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
              contactEmail(),
              securityEmail(),
              accessibilityStatement(),
              newsletterList(site),
              licence(),
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
          description: both(
            'Den første blir størst. Bare det som er publisert, vises. Tom: de nyeste nyhetene som er merket Fremhevet, ellers den nyeste.',
            'The first one is the largest. Only what is published is shown. Empty: the newest items marked as featured, else the newest.',
          ),
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

/** Where readers are real, the law wants a statement, and somebody to tell what it does not say. */
const demanded = env.APP_MODE === 'production'

const contactEmail = (): Field => ({
  name: 'contactEmail',
  type: 'email',
  label: both('Kontaktadresse', 'Contact e-mail'),
  validate: (value, options) =>
    demanded && !value ? missing[options.req.i18n.language === 'en' ? 'en' : 'nb'] : email(value, options),
  admin: {
    description: both(
      'Vises nederst på alle sider. Hit skriver den som finner noe som ikke er tilgjengelig. Må fylles ut før nettstedet tas i bruk.',
      'Shown at the bottom of every page. Whoever finds something inaccessible writes here. Required before the site goes live.',
    ),
  },
})

const securityEmail = (): Field => ({
  name: 'securityEmail',
  type: 'email',
  label: both('E-post for sikkerhetshull', 'E-mail for security weaknesses'),
  admin: {
    description: both(
      'Dit den som finner et sikkerhetshull, skal skrive. Står i /.well-known/security.txt. Tom: fila finnes ikke.',
      'Whom those write to who find a weakness. Stands in /.well-known/security.txt. Empty: there is no such file.',
    ),
  },
})

const accessibilityStatement = (): Field =>
  linkField('accessibilityStatement', both('Tilgjengelighetserklæring', 'Accessibility statement'), {
    kind: 'web',
    demanded,
    description: both(
      'Adressen til erklæringen hos uustatus.no. Vises nederst på alle sider. Loven krever at den er der. Må fylles ut før nettstedet tas i bruk.',
      'The address of the statement at uustatus.no. Shown at the bottom of every page. The law requires it. Required before the site goes live.',
    ),
  })

/** Newsletter issues name their list by the same options. */
const newsletterList = (site: Site) =>
  choice('newsletterList', both('Nyhetsbrevliste', 'Newsletter list'), siteLabels, {
    defaultValue: site,
    sidebar: false,
    description: both(
      'Lista leserne melder seg på herfra. Påmeldingen viser den siste utgaven av den.',
      'The list that readers sign up to from here. The sign-up shows its latest issue.',
    ),
  })

function licence(): Field {
  return {
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
  }
}
