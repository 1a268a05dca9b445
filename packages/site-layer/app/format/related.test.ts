import { expect, test } from 'vitest'
import { Examples } from '../../test/mock/example.ts'
import { notListed } from './related.ts'

test('what a text lists itself is not listed below it once more', () => {
  const { body } = new Examples('http://localhost').get('projects')
  expect(notListed(['reports', 'news'], body)).toEqual(['news'])
  expect(notListed(['reports', 'news'], [])).toEqual(['reports', 'news'])
})
