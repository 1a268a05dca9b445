/** The whole style of the reference page. Inline, and allowed by its hash: the page needs nothing else. */
export const style = `
:root{color-scheme:light dark}
body{font:1rem/1.6 system-ui,sans-serif;max-width:52rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{line-height:1.2}h2{margin-top:3rem;border-bottom:1px solid}h3{margin-top:2rem;font-size:1.1rem;overflow-wrap:anywhere}
code,pre{font:.9rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0}
textarea{box-sizing:border-box;display:block;width:100%;font:.9rem/1.5 ui-monospace,monospace}
pre{white-space:pre-wrap;padding:1rem;border:1px solid}
label{display:block;margin:.75rem 0}input,select,button{font:inherit;max-width:100%;min-height:2rem}
nav ul{columns:2 16rem;padding-left:1.2rem}
@media(max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.75rem}}
`
