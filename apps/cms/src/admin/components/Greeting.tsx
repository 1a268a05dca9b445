import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'

type Language = 'nb' | 'en'
type Properties = { payload: Payload; user?: TypedUser | null; i18n: { language: string } }

const texts = {
  nb: {
    morning: 'God morgen',
    day: 'God dag',
    evening: 'God kveld',
    write: 'Skriv en nyhet',
    drafts: 'Utkast som sist ble endret',
    none: 'Ingen utkast venter.',
    untitled: 'Uten tittel',
  },
  en: {
    morning: 'Good morning',
    day: 'Good day',
    evening: 'Good evening',
    write: 'Write a news item',
    drafts: 'Drafts changed last',
    none: 'No drafts are waiting.',
    untitled: 'Untitled',
  },
} satisfies Record<Language, Record<string, string>>

/** What meets staff when they have signed in: a greeting, and the drafts that wait. */
export async function Greeting({ payload, user, i18n }: Properties) {
  const language: Language = i18n.language === 'en' ? 'en' : 'nb'
  const text = texts[language]
  const drafts = await newestDrafts(payload, user)
  const name = user?.collection === 'users' ? (user.name.split(' ')[0] ?? '') : ''
  return (
    <section className="newsroom-greeting">
      <div>
        <h1>
          {text[partOfDay()]}, {name}
        </h1>
        <Link className="newsroom-write" href="/admin/collections/news/create">
          {text.write}
        </Link>
      </div>
      <div>
        <h2>{text.drafts}</h2>
        {drafts.length === 0 ? <p>{text.none}</p> : null}
        <ul>
          {drafts.map(({ id, title, updatedAt }) => (
            <li key={id}>
              <time dateTime={updatedAt}>{dayOf(updatedAt, language)}</time>
              <Link href={`/admin/collections/news/${id}`}>{title || text.untitled}</Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

async function newestDrafts(payload: Payload, user: TypedUser | null | undefined) {
  if (!user) return []
  const { docs } = await payload.find({
    collection: 'news',
    draft: true,
    depth: 0,
    limit: 6,
    sort: '-updatedAt',
    where: { _status: { equals: 'draft' } },
    select: { title: true, updatedAt: true },
    overrideAccess: false,
    user,
  })
  return docs
}

function partOfDay(): 'morning' | 'day' | 'evening' {
  const hour = Number(
    new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Oslo' }).format(
      new Date(),
    ),
  )
  if (hour < 10) return 'morning'
  return hour < 18 ? 'day' : 'evening'
}

const dayOf = (time: string, language: Language) =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'Europe/Oslo' }).format(
    new Date(time),
  )
