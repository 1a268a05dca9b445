import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const save = async (method: 'POST' | 'PATCH', address: string, fields: object) => {
  const body = { ...fields, _status: 'published' }
  const answer = await newsroom.rest(method, address, { as: 'editor', body })
  const { doc } = answer.body
  const id = typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
  return { status: answer.status, text: JSON.stringify(answer.body), id }
}

describe('the number of a member', () => {
  const add = (number: string, memberKind: string) => {
    const numbers = {
      number2024: number,
      number2020: number,
      county2024: 'Innlandet',
      county2020: 'Innlandet',
    }
    return save('POST', 'municipalities', { title: `Medlem ${number} ${memberKind}`, memberKind, ...numbers })
  }

  it('has two digits of a county, and four of a municipality', async () => {
    expect((await add('34', 'county')).status).toBe(201)
    expect((await add('3401', 'municipality')).status).toBe(201)
    expect((await add('3401', 'county')).text).toContain('to sifre')
    expect((await add('34', 'municipality')).text).toContain('fire sifre')
  })
})

describe('a seat that is held on behalf of a municipality', () => {
  const presentDependants = async (id: string) => {
    const { presentDependants: present } = await import('../../jobs/tasks/presentDependants.ts')
    await present(newsroom.payload, { type: 'bodies', id })
  }
  const seatsOf = async (id: string) => {
    const [row] = await newsroom.sql(
      `SELECT (document::jsonb)->'seats' AS seats FROM content.documents WHERE id = $1 AND language = 'nb'`,
      [id],
    )
    return row?.seats
  }
  const seat = (value: string) => ({
    name: 'Kari Nordmann',
    role: 'Leder',
    onBehalfOf: { relationTo: 'municipalities', value },
    from: '2021-01-01T12:00:00.000Z',
  })

  it('stands on the page of that municipality, and moves when the body says so', async () => {
    const { own, other } = newsroom.municipalities
    const { id } = await save('POST', 'bodies', {
      title: 'Prøvestyret',
      kind: 'board',
      memberships: [seat(own), { name: 'Ola Nordmann', onBehalfOfOther: 'Næringslivet' }],
    })
    await presentDependants(id)
    expect(await seatsOf(own)).toMatchObject([
      {
        body: { id, title: 'Prøvestyret' },
        name: 'Kari Nordmann',
        role: 'Leder',
        from: '2021-01-01',
        to: null,
      },
    ])
    expect(await seatsOf(other)).toEqual([])

    await save('PATCH', `bodies/${id}`, { memberships: [seat(other)] })
    await presentDependants(id)
    expect(await seatsOf(own)).toEqual([])
    expect(await seatsOf(other)).toMatchObject([{ name: 'Kari Nordmann' }])
  })
})
