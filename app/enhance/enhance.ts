import { saveAsYouGo } from './save-as-you-go.ts'

// Everything works without this script; it only makes some of it quicker.
saveAsYouGo()
