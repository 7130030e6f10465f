import { saveAsYouGo } from './save-as-you-go.ts'
import { showWhen } from './show-when.ts'

// Everything works without this script; it only makes some of it quicker.
saveAsYouGo()
showWhen()
