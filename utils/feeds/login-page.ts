const PASSWORD_FIELD = /<input\b[^>]{0,500}\btype\s*=\s*["']?password\b/iu;
const LOGIN_PATH = /(?:^|[/._-])(?:log-?in|sign-?in|logon|wp-login|sso|auth)(?:$|[/._?-])/iu;

/** Whether a page that holds no feed asks the visitor to sign in. */
export function isLoginPage(html: string, url: string): boolean {
  return PASSWORD_FIELD.test(html) || LOGIN_PATH.test(new URL(url).pathname);
}
