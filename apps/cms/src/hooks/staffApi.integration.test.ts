import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '../../../../tools/testing/index.ts'
import { openNewsroom } from '../testing/newsroom.ts'
import type { Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const minimal = (title: string) => ({ title, summary: 'Kort.', language: 'nb', sites: ['osloregionen'] })
const send = (method: string, address: string, body?: object) =>
  newsroom.rest(method, address, { as: 'editor', ...(body === undefined ? {} : { body }) })
const docIn = (body: Record<string, unknown>): Record<string, unknown> =>
  typeof body.doc === 'object' && body.doc !== null ? { ...body.doc } : {}
const create = async (title: string, status: 'draft' | 'published' = 'published') => {
  const { body } = await send('POST', status === 'draft' ? 'news?draft=true' : 'news', {
    ...minimal(title),
    _status: status,
  })
  return docIn(body)
}
const emptyBody = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 }

/** What readers see of a news item. */
const publicTitle = async (id: unknown) => {
  const [row] = await newsroom.sql(
    "SELECT document::jsonb->>'title' AS title FROM content.documents WHERE id = $1 AND state = 'published'",
    [id],
  )
  return row?.title ?? null
}

describe('news through the API of the staff', () => {
  it('is published with a title, a summary, a language and a site; slug and date come by themselves', async () => {
    const { status, body } = await send('POST', 'news', {
      ...minimal('Høring på åpne data'),
      _status: 'published',
    })
    expect(status).toBe(201)
    const doc = docIn(body)
    expect(doc.slug).toBe('horing-pa-apne-data')
    expect(Math.abs(Date.parse(String(doc.publishedAt)) - Date.now())).toBeLessThan(10_000)
    expect(await publicTitle(doc.id)).toBe('Høring på åpne data')
  })

  it('keeps a date of publication that was given', async () => {
    const publishedAt = '2021-03-19T08:00:00.000Z'
    const { body } = await send('POST', 'news', {
      ...minimal('Gammel sak'),
      publishedAt,
      _status: 'published',
    })
    expect(docIn(body).publishedAt).toBe(publishedAt)
  })

  it('saves a draft with ?draft=true, beside what is published', async () => {
    const { id } = await create('Slik den står')
    const { status } = await send('PATCH', `news/${id}?draft=true`, {
      title: 'Slik den blir',
      _status: 'draft',
    })
    expect(status).toBe(200)
    expect(await publicTitle(id)).toBe('Slik den står')
    expect((await send('GET', `news/${id}?draft=true`)).body.title).toBe('Slik den blir')
    expect((await send('GET', `news/${id}`)).body.title).toBe('Slik den står')
  })

  it('takes a PATCH that says nothing of status as a draft: what is published stays as it is', async () => {
    const { id } = await create('Urørt')
    expect((await send('PATCH', `news/${id}`, { title: 'Bare et utkast' })).status).toBe(200)
    expect(await publicTitle(id)).toBe('Urørt')
    // … and with a newer draft pending, which Payload would have put in its place.
    expect((await send('PATCH', `news/${id}`, { summary: 'Enda et utkast' })).status).toBe(200)
    expect(await publicTitle(id)).toBe('Urørt')
    const [row] = await newsroom.sql('SELECT title, _status FROM news WHERE id = $1', [id])
    expect(row).toEqual({ title: 'Urørt', _status: 'published' })
  })

  it('saves a draft that is far from complete, as the admin does while somebody writes', async () => {
    const { id } = await create('Under arbeid')
    const emptyBox = { type: 'block', version: 2, format: '', fields: { id: 'a1', blockType: 'factBox' } }
    const form = {
      title: '',
      body: { root: { ...emptyBody, children: [emptyBox] } },
      deletedAt: null,
      _status: 'draft',
    }
    expect((await send('PATCH', `news/${id}?draft=true&autosave=true`, form)).status).toBe(200)
    expect(await publicTitle(id)).toBe('Under arbeid')
  })

  it('publishes the newest draft, with the changes of the request', async () => {
    const { id } = await create('Første utgave')
    await send('PATCH', `news/${id}?draft=true`, { title: 'Andre utgave' })
    const { body } = await send('PATCH', `news/${id}`, { summary: 'Ny ingress', _status: 'published' })
    expect(docIn(body)).toMatchObject({ title: 'Andre utgave', summary: 'Ny ingress', _status: 'published' })
    expect(await publicTitle(id)).toBe('Andre utgave')
  })

  it('publishes several at once, each its newest draft', async () => {
    const [one, two] = [await create('En før'), await create('To før')]
    await send('PATCH', `news/${one.id}?draft=true`, { title: 'En etter' })
    const list = `where[id][in][0]=${one.id}&where[id][in][1]=${two.id}`
    expect((await send('PATCH', `news?${list}`, { _status: 'published' })).status).toBe(200)
    expect([await publicTitle(one.id), await publicTitle(two.id)]).toEqual(['En etter', 'To før'])
  })

  it('unpublishes with _status draft, even when the newest draft could not be published', async () => {
    const { id } = await create('Skal ned')
    await send('PATCH', `news/${id}?draft=true`, { title: '' })
    expect((await send('PATCH', `news/${id}`, { _status: 'draft' })).status).toBe(200)
    expect(await publicTitle(id)).toBeNull()
  })

  it('is gone from readers in the trash, and comes back from it as a draft', async () => {
    const { id } = await create('I kurven')
    expect((await send('PATCH', `news/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect(await publicTitle(id)).toBeNull()
    expect((await send('PATCH', `news/${id}?trash=true`, { deletedAt: null })).status).toBe(200)
    expect(await publicTitle(id)).toBeNull()
    expect((await send('GET', `news/${id}?draft=true`)).body._status).toBe('draft')
  })

  it('is removed with DELETE', async () => {
    const { id } = await create('Slettes')
    expect((await send('DELETE', `news/${id}`)).status).toBe(200)
    expect(await publicTitle(id)).toBeNull()
    expect((await send('GET', `news/${id}`)).status).toBe(404)
  })

  it('is copied as a draft with an address of its own', async () => {
    const { id } = await create('Kopieres')
    const copy = docIn((await send('POST', `news/${id}/duplicate`, {})).body)
    expect(copy._status).toBe('draft')
    expect(copy.slug).not.toBe('kopieres')
    expect(await publicTitle(copy.id)).toBeNull()
  })
})

describe('the address of a news item', () => {
  it('gets -2, -3 when several have the same title, also when they are saved at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => create('Samme tittel')))
    const slugs = made.map(({ slug }) => String(slug)).toSorted()
    expect(slugs).toEqual([
      'samme-tittel',
      'samme-tittel-2',
      'samme-tittel-3',
      'samme-tittel-4',
      'samme-tittel-5',
    ])
  })

  it('is refused when somebody chose one that is taken', async () => {
    await create('Opptatt')
    const { status, body } = await send('POST', 'news', {
      ...minimal('En annen'),
      slug: 'opptatt',
      _status: 'published',
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Adressen er i bruk')
  })

  it('is refused when it is no address, in a draft too', async () => {
    for (const slug of ['Æ Ø', 'a--b', '-a', 'a/b', '../x', 'a'.repeat(200)]) {
      expect((await send('POST', 'news?draft=true', { ...minimal('Rar adresse'), slug })).status).toBe(400)
    }
  })

  it('follows the title until it is published, and stays after that', async () => {
    const { id, slug } = await create('Arbeidstit', 'draft')
    expect(slug).toBe('arbeidstit')
    const renamed = docIn(
      (await send('PATCH', `news/${id}?draft=true`, { title: 'Endelig tittel', slug })).body,
    )
    expect(renamed.slug).toBe('endelig-tittel')
    await send('PATCH', `news/${id}`, { _status: 'published' })
    const later = await send('PATCH', `news/${id}`, { title: 'Rettet tittel', _status: 'published' })
    expect(docIn(later.body).slug).toBe('endelig-tittel')
  })
})

describe('two who edit the same', () => {
  it('are told: the second gets 409, and nothing is lost', async () => {
    const { id, updatedAt } = await create('Delt arbeid')
    const edit = (summary: string) =>
      send('PATCH', `news/${id}?draft=true`, { summary, expectedUpdatedAt: String(updatedAt) })
    expect((await edit('Den første')).status).toBe(200)
    const second = await edit('Den andre')
    expect(second.status).toBe(409)
    expect(JSON.stringify(second.body)).toContain('Noen andre har endret')
    expect((await send('GET', `news/${id}?draft=true`)).body.summary).toBe('Den første')
  })

  it('cannot both be first, however close', async () => {
    const { id, updatedAt } = await create('Tett løp')
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((summary) =>
        send('PATCH', `news/${id}?draft=true`, { summary, expectedUpdatedAt: String(updatedAt) }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409])
  })

  it('cannot bring back what is deleted while they save', async () => {
    const { id } = await create('Slettes imens')
    const other = await newsroom.payload.db.pool.connect()
    try {
      await other.query('BEGIN')
      await other.query("SELECT pg_advisory_xact_lock(hashtextextended('edit ' || $1, 0))", [id])
      const saving = send('PATCH', `news?where[id][in]=${id}`, { summary: 'For sent', _status: 'published' })
      const isWaiting = () => newsroom.sql("SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
      expect(await waitUntil(async () => (await isWaiting()).length > 0, { limit: 10_000 })).toBe(true)
      await other.query('DELETE FROM news WHERE id = $1', [id])
      await other.query('COMMIT')
      expect((await saving).status).toBe(400)
    } finally {
      other.release()
    }
    expect((await send('GET', `news/${id}?draft=true&trash=true`)).status).toBe(404)
  })

  it('must say a time', async () => {
    const { id } = await create('Ikke en tid')
    expect((await send('PATCH', `news/${id}`, { title: 'x', expectedUpdatedAt: 'i går' })).status).toBe(400)
  })
})

describe('a link', () => {
  const body = (url: string) => ({
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: 'ltr',
          format: '',
          indent: 0,
          children: [
            {
              type: 'link',
              version: 3,
              direction: 'ltr',
              format: '',
              indent: 0,
              fields: { linkType: 'custom', url, newTab: false },
              children: [
                { type: 'text', version: 1, text: 'her', format: 0, detail: 0, mode: 'normal', style: '' },
              ],
            },
          ],
        },
      ],
    },
  })

  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', '//evil.example'])(
    'to %j is refused in a body, published or draft, naming the field',
    async (url) => {
      for (const [address, _status] of [
        ['news', 'published'],
        ['news?draft=true', 'draft'],
      ]) {
        const answer = await send('POST', String(address), { ...minimal('Lenke'), body: body(url), _status })
        expect(answer.status).toBe(400)
        expect(JSON.stringify(answer.body)).toMatch(
          /"path":"body".*Brødteksten har en lenke|Brødteksten har en lenke/,
        )
      }
    },
  )

  it('to javascript is refused in a fact box, a menu and everywhere else', async () => {
    const inBox = {
      root: {
        ...body('/').root,
        children: [
          {
            type: 'block',
            version: 2,
            format: '',
            fields: { id: 'x', blockType: 'factBox', title: 'Fakta', text: body('javascript:alert(1)') },
          },
        ],
      },
    }
    expect(
      (await send('POST', 'news', { ...minimal('Boks'), body: inBox, _status: 'published' })).status,
    ).toBe(400)
    const navigation = [{ label: 'Ondt', href: 'javascript:alert(1)' }]
    const menu = await send('POST', 'globals/site-osloregionen', { name: 'Osloregionen', navigation })
    expect(menu.status).toBe(400)
    expect(JSON.stringify(menu.body)).toContain('Adresse')
    const printedIn = { outlet: 'Avis', url: 'javascript:alert(1)' }
    expect(
      (await send('POST', 'news?draft=true', { ...minimal('Kronikk'), kind: 'op-ed', printedIn })).status,
    ).toBe(400)
  })

  it.each([
    'https://www.oslo.kommune.no/',
    '/aktuelt/en-sak',
    '#avsnitt',
    'mailto:post@osloregionen.no',
    'tel:+4721802180',
  ])('to %j is kept as it was written', async (url) => {
    const { status, body: answer } = await send('POST', 'news', {
      ...minimal('Lenke'),
      body: body(url),
      _status: 'published',
    })
    expect(status).toBe(201)
    expect(JSON.stringify(answer)).toContain(JSON.stringify(url))
  })
})
