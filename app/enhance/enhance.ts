import { countAnswers } from './count-answers.ts'
import { dropOldDrafts } from './drafts.ts'
import { saveAsYouGo } from './save-as-you-go.ts'
import { showWhen } from './show-when.ts'

// Everything works without this script; it only makes some of it quicker and safer.
dropOldDrafts()
saveAsYouGo()
showWhen()
countAnswers()
