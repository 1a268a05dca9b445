/**
 * Takes letters and colours from the page around, so it is light or dark with it. What is to look otherwise is set by
 * custom properties, or by parts.
 */
export const style = `
:host{display:block;overflow-wrap:anywhere;color:var(--osloregionen-feed-color,inherit);background:var(--osloregionen-feed-background,none);font:var(--osloregionen-feed-font,inherit)}
:host([hidden]){display:none}
[part=heading],[part=title],p{margin:0 0 .4em}
[part=heading]{font-size:1.4em;line-height:1.25}
[part=title]{font-size:1.1em;line-height:1.3}
[part=list]{list-style:none;margin:0;padding:0}
[part=item]{display:flex;flex-wrap:wrap;gap:0 1.25em;padding:var(--osloregionen-feed-gap,1em) 0;border-top:1px solid var(--osloregionen-feed-border,color-mix(in srgb,currentColor 30%,transparent))}
[part=figure]{flex:1 1 9em;max-width:14em;margin:0 0 .5em}
[part=image]{display:block;width:100%;height:auto}
[part=text]{flex:999 1 14em;min-width:0}
[part=date],[part=source],[part=credit]{font-size:.9em}
a{color:var(--osloregionen-feed-link,inherit);text-decoration:underline;text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
a:focus-visible{outline:.2em solid;outline-offset:.15em}
`
