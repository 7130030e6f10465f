export { loader } from './sign-in-answer.server.ts'
