import { expect, test } from 'vitest'
import { readSmtpAddress } from './read-smtp-address.ts'

test.each([
  [
    'smtp://post.example.se',
    { host: 'post.example.se', port: 587, secure: false, mustEncrypt: true, user: null },
  ],
  ['smtps://post.example.se', { port: 465, secure: true, mustEncrypt: true }],
  ['smtp://localhost:25', { host: 'localhost', port: 25, mustEncrypt: false }],
  ['smtp://[::1]:25', { host: '::1', mustEncrypt: false }],
  ['smtp://127.0.0.1?tls=required', { mustEncrypt: true }],
  ['smtp://relay:25?tls=optional', { host: 'relay', mustEncrypt: false }],
  // What looks like this machine and is not.
  ['smtp://127.0.0.1.example.se', { mustEncrypt: true }],
  ['smtp://a%40b.se:p%3Aw%C3%A5d@post', { user: 'a@b.se', password: 'p:wåd' }],
  ['smtp://a:100%@post', { password: '100%' }],
])('%s is read', (text, expected) => {
  expect(readSmtpAddress(text)).toMatchObject(expected)
})

test.each(['', 'post', 'http://post', 'smtp://', 'smtp://post?tls=off', 'smtp://post/x', 'smtp://post?a=b'])(
  '“%s” is none',
  (text) => expect(readSmtpAddress(text)).toBeNull(),
)
