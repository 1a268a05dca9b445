export { toHtml } from './html.ts'
export { feedView, type Item, type Look } from './view.ts'
