import { expect, test } from 'vitest';
import { isPrivateAddress } from '@/utils/article/private-address.ts';

test.each([
  'http://localhost/',
  'http://app.localhost:8080/',
  'http://router/',
  'http://nas.local./',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://10.1.2.3/',
  'http://172.31.0.1/',
  'http://192.168.0.10/',
  'http://169.254.169.254/',
  'http://100.64.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:192.168.0.1]/',
])('%s is private', (url) => expect(isPrivateAddress(url)).toBe(true));

test.each([
  'https://www.gokinmentour.com/',
  'https://8.8.8.8/',
  'https://172.32.0.1/',
  'https://100.128.0.1/',
  'https://[2606:4700::1111]/',
  'https://[::ffff:8.8.8.8]/',
  'https://local.example/',
  'https://xn--fiq228c.tw/',
])('%s is public', (url) => expect(isPrivateAddress(url)).toBe(false));
