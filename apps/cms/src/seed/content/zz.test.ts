import { it } from 'vitest'
import { addressesOn } from './addresses.ts'
import { written } from './all.ts'
import { wordsOf } from './check.ts'
it('x', () => { console.log('N', addressesOn('oslopolitan').length, addressesOn('osloregionen').length)
for (const [t, ds] of Object.entries(written)) console.log('T', t, ds.filter(d => d.language==='en').map(d => d.slug+':'+wordsOf(d.body).length).join(' '))
})
