import type { LexicalNode } from '../lexicalNodes.ts'
import type { Material } from './material.ts'
import type { Studio } from './studio.ts'
import { filled, unbroken, words } from './words.ts'
import { block, body, p } from './writing.ts'

const wanted = 60

/** One of each block, with words of its own. */
function oneOfEach(round: number, { pictures, files, people, municipalities }: Material): LexicalNode[] {
  const titled = (name: string) => (round % 2 === 0 ? { title: `${name} ${round + 1}` } : {})
  const named = (name: string) => ({ title: `${name} ${round + 1}` })
  const text = body(p(words(20 * (round + 1))))
  return [
    block('image', { image: round % 2 === 0 ? pictures.tall : pictures.wide, caption: filled(300) }),
    block('factBox', { ...named('Faktaboks'), text }),
    block('quote', {
      text: round === 1 ? unbroken(1000) : filled(1000),
      attribution: filled(120),
      role: filled(160),
    }),
    block('quote', { text: `Uten navn ${round}` }),
    block('downloads', { ...titled('Filer'), files: files.slice(0, round + 1) }),
    block('listing', {
      ...titled('Saker'),
      type: 'news',
      limit: round + 1,
      more: { label: 'Alle saker', href: '/aktuelt' },
    }),
    block('table', { caption: `Tabell ${round + 1}`, data: `A;B\n${words(round + 1)};2` }),
    block('chart', {
      ...named('Diagram'),
      kind: round % 2 === 0 ? 'bar' : 'line',
      data: ' ;Serie\n2020;1\n2021;2',
    }),
    block('keyFigures', { ...titled('Tall'), figures: [{ value: '1', label: 'Ett tall' }] }),
    block('accordion', {
      ...titled('Spørsmål'),
      items: [
        { title: filled(200), text },
        { title: unbroken(200), text },
      ],
    }),
    block('cards', {
      ...titled('Kort'),
      cards: [
        { title: filled(200), text: filled(300), href: '/aktuelt', image: pictures.tall },
        { title: unbroken(200), text: unbroken(300) },
        { title: 'Kort', href: '/kommuner' },
      ],
    }),
    block('people', { ...titled('Personer'), people: people.slice(0, round + 1) }),
    block('map', { ...named('Kart'), municipalities: round === 0 ? [] : municipalities.slice(0, round * 3) }),
    block('video', {
      ...named('Film'),
      url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
      captions: ['nb'],
    }),
    block('gallery', {
      ...titled('Bilder'),
      images: [pictures.wide, pictures.tall, pictures.wide].map((image) => ({ image })),
    }),
    block('callToAction', {
      ...named('Oppfordring'),
      text: filled(300),
      link: { label: unbroken(120), href: '/aktuelt' },
    }),
    block('newsletterSignUp', titled('Nyhetsbrev')),
  ]
}

/** A page of sixty blocks, and not a word between them. */
export function manyBlocks(studio: Studio, material: Material) {
  const rounds = Array.from({ length: 4 }, (_, round) => oneOfEach(round, material))
  const blocks = rounds.flat().slice(0, wanted)
  return studio.publish('pages', { title: 'Seksti byggeklosser på én side', body: body(...blocks) })
}
