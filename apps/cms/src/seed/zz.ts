import { files } from './content/files.ts'
import { makePdf } from './pdf.ts'
const f = Object.values(files)
for (let i=0;i<4;i++){ const t=performance.now(); const x=f[i]; if (x) await makePdf(x); console.log(Math.round(performance.now()-t)) }
