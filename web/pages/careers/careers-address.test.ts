import { expect, test } from 'vitest'
import { catalogueForTests } from '../../../test/support/catalogue.ts'
import { readCareersAddress } from './careers-address.ts'

const catalogue = catalogueForTests()

test('posts are understood by id, by name and by another title', () => {
  const read = (from: string, to: string) => readCareersAddress(catalogue, { from, to })
  expect(read('it-manager', 'cio')).toEqual({
    from: 'it-manager',
    to: 'cio',
    view: 'way',
    unknown: [],
  })
  expect(read('Softwareentwicklerin', 'Chief Technology Officer')).toMatchObject({
    from: 'developer',
    to: 'cto',
    unknown: [],
  })
})

test('what means no post is told and left out; nobody heads for a post in a team', () => {
  expect(readCareersAddress(catalogue, { from: 'stage magician', to: 'developer' })).toEqual({
    from: null,
    to: null,
    view: 'fit',
    unknown: ['stage magician', 'developer'],
  })
})

test('without a goal it is asked what suits, unless the address names a view', () => {
  expect(readCareersAddress(catalogue, {}).view).toBe('fit')
  expect(readCareersAddress(catalogue, { view: 'log' }).view).toBe('log')
  expect(readCareersAddress(catalogue, { view: 'nothing', to: 'cto' }).view).toBe('way')
})
