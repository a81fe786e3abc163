const MODIFIED =
  /更新|修改|最後|编辑于|編輯於|updated?|modified|revised|edited|aktualisiert|geändert|actualiz|modificad|mis à jour|modifié|mise à jour|aggiornat|modifica|bijgewerkt|gewijzigd|uppdatera|opdateret|oppdatert|päivitetty|muokattu|aktualizacja|aktualizowan|aktualizován|upraveno|frissít|módosít|ažuriran|actualitzat|обновл|изменен|оновлен|актуализиран|수정|업데이트|cập nhật|diperbarui|diperbaharui|update|güncelle|ενημ(?:έ|ε)ρωσ|τελευταία|تحديث|به‌?روزرسانی|עודכן|עדכון|अपडेट|अद्यतन|อัปเดต|ปรับปรุง/iu;
const PUBLISHED =
  /發布|发布|發佈|發表|发表|發稿|上稿|刊登|上架|出版|撰寫|发稿|published|posted|created|written|date\s*:|publié|veröffentlicht|publiziert|erschienen|erstellt|eingestellt|publicad|publicat|pubblicat|creato|gepubliceerd|geplaatst|publicera|publiceret|publisert|skapad|oprettet|julkaistu|opublikowan|dodano|utworzono|publikován|vydáno|zveřejněn|megjelen|közzét|objavljeno|objavlj|dodato|опубликован|опубліковано|добавлено|публикуван|дата|公開|配信|掲載|投稿|등록|입력|작성|송고|đăng|terbit|dipublikasikan|yayın|oluşturulma|giriş|δημοσι|نشر|منتشر|انتشار|פורסם|प्रकाशित|เผยแพร่/iu;
/** Dates of members, firms and events. */
const OTHER =
  /\b(?:joined|member since|registered|founded|established|since|born|expires?|deadline|registriert|mitglied seit|dabei seit|geboren|inscrit|membre depuis|desde|dal|lid sinds|medlem sedan|регистрация|зарегистрирован)\b|©|copyright|註冊|注册|加入|最後登入|最后登录|截止|成立/iu;
const NEAR = 24;

/** True where the words before a date say that it is a member's, a firm's or an event's. */
export function isDateOfOther(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - NEAR), index);
  return OTHER.test(before) && !PUBLISHED.test(before);
}

/** German, Dutch and others close the sentence with the verb: `wurde am 14. Mai 2013 veröffentlicht`; before a date it opens the next one. */
const BEHIND =
  /^[^.\n]{0,24}?\b(?:(veröffentlicht|publiziert|gepostet|geschrieben|erstellt|geplaatst|gepubliceerd|published|posted)|(aktualisiert|bearbeitet|geändert|bijgewerkt|updated))\b(?![\s:]*(?:\p{L}+\.?\s+){0,2}\d)/iu;

/** Japanese and Chinese pages set the word behind the time: `2月14日 11時27分更新`, unless it opens the next date. */
const BEHIND_CLOCK =
  /^[\s:：\d時时點点分秒午前後上下]{0,14}(?:に|に?最終)?(?:更新|修正)(?!日|時間|时间|於|于|[\s:：／/]*\d)/u;

/** What the words right before a date, or right behind it, say of it; `null` where they say nothing. */
export function labelOfDate(text: string, index = text.length, length = 0): 'published' | 'modified' | null {
  const before = text.slice(Math.max(0, index - NEAR), index);
  const published = lastIndex(before, EVERY_PUBLISHED);
  const modified = lastIndex(before, EVERY_MODIFIED);
  if (published < 0 && modified < 0) return length === 0 ? null : labelBehind(text.slice(index + length));
  return modified > published ? 'modified' : 'published';
}

function labelBehind(after: string): 'published' | 'modified' | null {
  if (BEHIND_CLOCK.test(after)) return 'modified';
  const match = BEHIND.exec(after);
  if (match === null) return null;
  return match[1] === undefined ? 'modified' : 'published';
}

const EVERY_MODIFIED = new RegExp(MODIFIED.source, 'giu');
const EVERY_PUBLISHED = new RegExp(PUBLISHED.source, 'giu');

/** Of two labels the one nearer to the date counts: `Published by Ann, updated May 3`. */
function lastIndex(text: string, label: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(label)) last = index;
  return last;
}
