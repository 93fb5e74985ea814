import { expect, test } from 'vitest';
import { plainText } from '../../../bot/teams/plain-text.ts';

test.each([
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['<div>a</div><div>b</div>', 'a\nb'],
  ['<p>a</p><p>&nbsp;</p><p></p><p>b</p>', 'a\n\nb'],
  ['&lt;script&gt; stays text', '<script> stays text'],
  ['<script>alert(1)</script>gone', 'gone'],
  ['<style>p { color: red }</style>gone <SCRIPT>a < b</SCRIPT>too', 'gone too'],
  ['seen <style>what never ends', 'seen'],
  ['3 < 4, <b>bold</b>', '3 < 4, bold'],
  ['one  <br>\t two', 'one\n\t two'],
  ['&constructor; &toString; &amp; &AMP;', '&constructor; &toString; & &'],
  ['&amp;lt; is decoded once', '&lt; is decoded once'],
  ['&#163;20 &#x2019;n&#x27; &bogus; &#xFFFFFFF;', "£20 ’n' &bogus; &#xFFFFFFF;"],
  ['<at id="0">Sam</at> said <attachment id="x"></attachment>so', 'Sam said so'],
])('the words of %j', (html, expected) => {
  expect(plainText(html)).toBe(expected);
});
