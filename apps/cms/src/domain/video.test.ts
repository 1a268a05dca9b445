import { expect, it } from 'vitest'
import { embedAddress } from './video.ts'

it.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  [
    'https://www.youtube.com/watch?list=x&v=dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1'],
  ['https://film.example/123', null],
  ['https://evil.example/?https://youtu.be/dQw4w9WgXcQ', null],
  ['https://youtu.be.evil.example/dQw4w9WgXcQ', null],
])('%s is shown in a frame as %s', (url, embed) => expect(embedAddress(url)).toBe(embed))
