import { newsFeed } from '../content/feed.ts'

export default newsFeed('json')
