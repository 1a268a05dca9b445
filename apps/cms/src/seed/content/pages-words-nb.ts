import { accordion, bold, h2, link, newsletterSignUp, p, ul } from '../body.ts'
import { below } from './page-places.ts'
import type { SeedPage } from './shapes.ts'

/** Pages about how Osloregionen makes itself heard and understood. */
export const wordPagesNb: SeedPage[] = [
  {
    ...below,
    title: 'Hvordan vi kommuniserer',
    slug: 'kommunikasjon',
    summary:
      'Osloregionen bruker egne kanaler og mediene. Her er kanalene, formene og hvem som kan være avsender.',
    artwork: 'osloNight',
    contactPeople: ['margrethe'],
    body: [
      p(
        'Kommunikasjon er del av det interessepolitiske arbeidet. Den som vil påvirke, må nå fram til dem som bestemmer, og til dem som blir berørt.',
      ),
      h2('Egne kanaler'),
      ul(
        'osloregionen.no',
        'nyhetsbrev',
        'sosiale medier: Facebook, Twitter og LinkedIn',
        'arrangementer: seminarer og konferanser',
        'rapporter',
      ),
      h2('Andres kanaler'),
      ul('riksdekkende medier', 'lokale medier', 'fagblader og tidsskrifter'),
      h2('To former i mediene'),
      ul(
        [bold('Redaksjonelle saker, '), 'ofte etter en pressemelding fra oss'],
        [bold('Kronikker og debattinnlegg, '), 'der vi selv sier hva vi mener'],
      ),
      h2('Fire avsendere'),
      p('Hvem som står bak, skal alltid være klart. Avsenderen kan være'),
      ul('sekretariatet', 'styret', 'medlemmene', 'interessepolitisk utvalg'),
      p(
        'Se ',
        link('siden for presse', '/presse'),
        ' eller ',
        link('hvor du kan følge oss', '/om-oss/folg-oss'),
        '.',
      ),
    ],
  },
  {
    ...below,
    title: 'Følg oss',
    slug: 'folg-oss',
    summary: 'Du finner Osloregionen på nett, i sosiale medier og i nyhetsbrevet.',
    contactPeople: ['margrethe'],
    body: [
      p('Velg den kanalen som passer deg. Det viktigste kommer alltid på osloregionen.no.'),
      h2('På nett'),
      ul(
        [bold('Osloregionen.no: '), 'organisasjonens eget nettsted, der du er nå'],
        [
          link('Oslopolitan.no', 'https://www.oslopolitan.no/'),
          ': for et internasjonalt publikum, på engelsk',
        ],
        [link('BrandingOslo.no', 'https://www.brandingoslo.no/'), ': om merkevaren Oslo'],
      ),
      h2('I sosiale medier'),
      ul(
        [bold('Facebook: '), 'Osloregionen'],
        [bold('Twitter: '), link('@osloregionen', 'https://twitter.com/osloregionen')],
      ),
      newsletterSignUp({
        title: 'Få nyhetsbrevet',
        text: 'Nyheter, rapporter og arrangementer fra Osloregionen, på e-post.',
      }),
      p('Tidligere utgaver ligger i ', link('arkivet over nyhetsbrev', '/nyhetsbrev'), '.'),
    ],
  },
  {
    ...below,
    title: 'Ord vi bruker',
    slug: 'ord-vi-bruker',
    summary: 'Noen ord går igjen når Osloregionen forteller om arbeidet sitt. Her er hva vi mener med dem.',
    body: [
      p('Vi prøver å skrive så alle forstår. Noen faguttrykk kommer vi likevel ikke utenom.'),
      accordion({
        title: 'Ord og forkortelser',
        items: [
          {
            title: 'BEST',
            content: [
              p(
                'Navnet på konferansen som Osloregionen har arrangert hvert år siden 2014. Les mer om ',
                link('BEST-konferansen', '/best-konferansen'),
                '.',
              ),
            ],
          },
          {
            title: 'Delregion',
            content: [
              p(
                'En del av regionen som en plass i styret holdes på vegne av. Se ',
                link('delregionene', '/om-oss/delregioner'),
                '.',
              ),
            ],
          },
          {
            title: 'Flerkjernet region',
            content: [
              p(
                'En region med flere sterke sentra, og ikke bare ett. Det er ',
                link('grunnideen i Osloregionen', '/om-oss/flerkjernet-region'),
                '.',
              ),
            ],
          },
          {
            title: 'Innsatsområde',
            content: [
              p(
                'Noe kommunene har valgt å arbeide særlig med i en periode. Det er ',
                link('fire innsatsområder', '/om-oss/innsatsomrader'),
                ' for 2021–2024.',
              ),
            ],
          },
          {
            title: 'Interkommunalt politisk råd',
            content: [
              p(
                'En form for samarbeid mellom kommuner som kommuneloven gir regler for. Osloregionen har vært et slikt råd siden 28. oktober 2020.',
              ),
            ],
          },
          {
            title: 'NTP',
            content: [
              p(
                'Nasjonal transportplan. Staten lager den og rullerer den med noen års mellomrom. Se ',
                link(
                  'hvordan vi følger den',
                  '/prosjekter/areal-transport-mobilitet-og-logistikk/nasjonal-transportplan',
                ),
                '.',
              ),
            ],
          },
          {
            title: 'Nullvekstmålet',
            content: [
              p(
                'Når byområdene vokser, skal flere gå, sykle og reise kollektivt, slik at biltrafikken ikke vokser.',
              ),
            ],
          },
          {
            title: 'Proaktivt og reaktivt',
            content: [
              p(
                'Proaktivt er når vi følger en prosess etter en plan. Reaktivt er når vi tar opp en sak fordi noen trenger det. Begge deler er ',
                link('interessepolitisk arbeid', '/om-oss/interessepolitikk'),
                '.',
              ),
            ],
          },
        ],
      }),
    ],
  },
]
