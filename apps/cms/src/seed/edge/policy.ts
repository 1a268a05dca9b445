import type { Material } from './material.ts'
import type { Made, Studio } from './studio.ts'
import { filled, titles, unbroken, words } from './words.ts'

const count = (length: number) => Array.from({ length }, (_, index) => index)

/** A series of twelve reports that lacks its seventh. @returns the first, which shows the others */
export async function series(studio: Studio, { files }: Material): Promise<Made> {
  const [file, ...attachments] = files
  const missing = 7
  const parts = count(12).map((index) => index + 1)
  const made: Made[] = []
  for (const part of parts.filter((number) => number !== missing)) {
    const first = part === 1
    made.push(
      await studio.publish('reports', {
        title: first ? titles.series : `Del ${part}: ${words(part)}`,
        kind: 'partial-report',
        series: filled(200),
        part,
        authors: first ? count(30).map((index) => `${unbroken(60)}${index}`) : [],
        commissionedBy: first ? filled(200) : null,
        file: first ? file : null,
        attachments: first ? attachments.slice(0, 12) : [],
        keyFindings: first ? [filled(1000), unbroken(300), 'Kort.'].map((text) => ({ text })) : [],
        replaces: made.at(-1)?.id,
      }),
    )
  }
  const [first] = made
  if (first === undefined) throw new Error('The series has no parts')
  return { ...first, said: made.flatMap(({ said }, index) => (index === 0 ? said : said.slice(0, 1))) }
}

/** A declaration with forty points, some as long as they may be, and more signatories than fit on a page. */
export const declaration = (studio: Studio, { files, bodies }: Material) =>
  studio.publish('governing-documents', {
    title: titles.declaration,
    kind: 'declaration',
    periodFrom: 1900,
    periodTo: 2200,
    adoptedBy: bodies[0],
    adoptedOn: '2021-01-01T12:00:00.000Z',
    adoptedOnPrecision: 'year',
    file: files[0],
    points: count(40).map((index) => ({
      title: index % 3 === 0 ? filled(200) : null,
      text: index === 0 ? `${filled(1000)}\n\n${unbroken(900)}` : `Punkt ${index + 1}: ${words(index)}`,
    })),
    signatories: count(65).map((index) => ({
      name: index === 0 ? unbroken(120) : `Underskriver ${index + 1}`,
      onBehalfOf: index % 2 === 0 ? filled(160) : null,
    })),
  })

export const statement = (studio: Studio, { files, bodies }: Material) =>
  studio.publish('statements', {
    title: titles.statement,
    summary: filled(400),
    kind: 'consultation-response',
    matter: filled(200),
    addressee: unbroken(200),
    deadline: '2031-01-01T12:00:00.000Z',
    adoptedBy: bodies[0],
    adoptedOn: '2021-03-01T12:00:00.000Z',
    adoptedOnPrecision: 'month',
    file: files[1],
  })

/** A project that concerns every municipality, with partners that have no space in their names. */
export const project = (studio: Studio, { municipalities, people }: Material) =>
  studio.publish('projects', {
    title: titles.project,
    summary: filled(400),
    kind: 'dossier',
    status: 'active',
    periodFrom: 1900,
    periodTo: 2200,
    partners: count(30).map((index) => `${unbroken(150)}${index}`),
    funding: filled(200),
    municipalities,
    contactPeople: people,
  })
