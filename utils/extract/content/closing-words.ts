/** Headings and labels after which other articles follow. */
const RELATED =
  /^[\s\p{P}\p{S}]*(?:延伸[閱阅][讀读]|相[關关](?:新[聞闻]|文章|[閱阅][讀读]|[報报][導道]|[連链][結接]|[議议][題题]|推[薦荐])|更多(?:新[聞闻]|文章|相[關关]|[報报][導道]|.{0,8}新[聞闻])|推[薦荐](?:[閱阅][讀读]|文章|新[聞闻])|[熱热][門门](?:新[聞闻]|文章)|看更多|你可能|您可能|猜你喜[歡欢]|大家都在看|[點点][我擊击]|更多精彩|related\b|you (?:may|might) (?:also|like)|(?:continue reading|read (?:more|next|also))\b|see also|more (?:from|on|stories|news|in)\b|recommended|most (?:read|popular|viewed)|other (?:news|stories)\b|up next$|(?:leer|lesen|lire|meer) (?:más|mehr|plus|lezen)$|also (?:read|on)|further reading|trending|don't miss|lire aussi|à lire|voir aussi|sur le même sujet|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|lee también|te puede interesar|más (?:información|noticias)|noticias relacionadas|leia (?:também|mais)|veja (?:também|mais)|notícias relacionadas|leggi anche|articoli correlati|lees (?:ook|meer)|læs også|läs (?:också|även|mer)|les også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|čtěte (?:také|více)|přečtěte si|olvasd el|citește și|читайте (?:также|ещё)|по теме|читайте також|関連記事|関連ニュース|あわせて読みたい|こちらも|おすすめ|人気記事|관련\s?기사|추천\s?기사|인기\s?기사|baca juga|tin liên quan|xem thêm|đọc thêm|اقرأ أيضا|ذات صلة|ilgili haber)/iu;

/** Headings above what readers wrote. */
const COMMENTS =
  /^[\s\p{P}\p{S}]*(?:[\d,.]+\s*)?(?:(?:(?:readers?|user|recent|join the|view|show all|leave|post)\s)?(?:comments?|responses?|reactions?|replies|discussion|conversation|thoughts on .{1,80}|what readers say|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|reacties|reactions|komentarze|komentáře|комментари[ийев]+|bình luận|komentar|yorum(?:lar)?)|(?:網友|网友|讀者|读者|最新|熱門|热门|全部|所有)?(?:留言|評論|评论|[跟回][帖貼]|迴響|回響|讨论|討論)(?:區|区|板)?|コメント|댓글)[\s\d()（）[\]:：,.条條則则件개]*$/iu;

/** Labels of tools and advertisements, which are nobody's text wherever they stand. */
const LABEL =
  /^[\s\p{P}\p{S}]*(?:advertisements?|ads?|advertising|sponsored(?: content)?|promoted|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annonse?|reklame?|reklama|реклама|quảng cáo|iklan|reklam|広告|廣告|广告|推[廣广]|광고|scroll to continue|advertisement.{0,4}scroll to continue|(?:story|article|content) continues (?:below|after)(?: (?:this )?(?:ad|advertisement|advert))?|skip (?:ad|advertisement)|copy(?: link| code)?|copied!?|tweet|pin(?: it)?|share|facebook|twitter|whatsapp|linkedin|pinterest|telegram|line|email|print|save|jump to recipe|print recipe|[請请]?[繼继][續续](?:往下)?[閱阅][讀读]|展[開开](?:全文|剩余.{0,4})|[閱阅][讀读](?:全文|原文)|查看原文|打[開开]app.{0,12}|[【[]?纠[错錯][】\]]?|___*|more info|image|photo|video|slideshow|gallery|(?:skip past|after) .{0,20}promotion|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|load(?:ing)?(?: more)?|show (?:more|less)|view (?:comments|gallery|all)|[\d,.]+k? (?:views?|shares?|likes?|reads?))[\s\p{P}\p{S}]*$/iu;

/** Invitations and tools that are no part of the text. */
const INVITATION =
  /^[\s\p{P}\p{S}]*(?:分享(?:到|至|給|给|[:：]|$)|按[讚赞]|追[蹤踪]|[訂订][閱阅]|加入.{0,12}(?:好友|粉[絲丝]|[會会][員员])|下[載载].{0,12}app|立即下[載载]|[點点][擊击]|掃描|扫描|收藏|列印|打印|字[體体]|字号|回到?[頂顶]部|上一[篇則页]|下一[篇則页]|返回|[關关]注.{0,10}(?:公[眾众][號号]|微信)|share (?:this|on|via)|sign up|subscribe|follow (?:us|@|him|her|on|.{3,40} on (?:twitter|facebook|instagram|x|mastodon|bluesky|threads)\b)|get (?:the|our) .{0,30}newsletter|click here|download (?:the|our)|join (?:us|our|the)|advertisement$|(?:story|article) continues below|sponsored$|support (?:us|our)|like us on|tweet$|print$|email$|comments?$|leave a (?:reply|comment)|filed under|tagged(?: with)?\b|tags?\s*[:：]|標[籤簽]\s*[:：]|标签\s*[:：]|[關关][鍵键][字詞词]\s*[:：]|topics?\s*:|©|all rights reserved|編輯推薦|责任编辑|責任編輯|[責责][編编]\s*[:：]|[編编][輯辑]\s*[:：]|核稿|審核|审核|校[對对]\s*[:：]|(?:本文|文章|稿件|新[聞闻]|信息|[圖图]片)?[來来]源(?:于|於)?\s*[:：]|我要反[馈饋]|返回.{0,10}首[頁页]|(?:您|你)?(?:現在|现在|所在|目前|當前|当前)?的?位置\s*[:：]|资料来源|原文(?:網址|链接|連結)|原標題|原标题|报料|投稿)/iu;

/** Sentences in which a site speaks of itself to its readers, between an article's paragraphs or below them. */
const OWN_VOICE =
  /^[\s\p{P}\p{S}]*(?:原[標标][題题]\s*[:：]|(?:特[別别]|平台|免[責责]|本文|版[權权])?(?:[聲声]明|notice)\s*[:：].{0,60}(?:[內内]容|上[傳传]|[發发][布佈]|代表作者|平台|content above)|notice: the content above|[該该]文[觀观][點点][僅仅]代表|[圖图]片[編编][輯辑]\s*[:：]|(?:did|do) you (?:enjoy|like) this|our standards\s*:|follow .{2,40}(?:coverage|news)\b|you have .{1,20} free (?:articles?|stories)|(?:log|sign) in or .{0,30}(?:account|register)|you must (?:log|be logged|sign) in|read our privacy|for (?:more|all) (?:information|the latest).{0,20}(?:subscribe|sign up|follow|visit our)|this (?:article|post|page) (?:may )?contains? affiliate|we may earn|if you (?:buy|purchase) .{0,60}commission|thank(?:s| you) for reading|[點点][「“]?(?:在看|赞|讚)|喜[歡欢](?:這篇|本文)|如果你喜[歡欢]|返回.{0,6}(?:查看更多|首[頁页])|[更看]多.{0,16}(?:[內内]容|精彩).{0,12}(?:app|下[載载]))/iu;

/** A newsroom's name in brackets or between stars, and what it bids its readers heed. */
const REMINDER = /^\s*[《【〈★☆※◎].{1,24}(?:提醒您|關心您|关心您).{0,60}$/u;

/** Notices of rights and licences. */
const NOTICE =
  /(?:版[權权]所有|(?:未[經经]|非[經经]).{0,14}(?:授[權权]|同意|[許许]可|不得)|不得[轉转][載载]|[轉转][載载][請请需]|[請请]勿[轉转翻]|著作[權权]|免[責责][聲声]明|all rights reserved|©\s?\d{4}|copyright\s?(?:©|\(c\)|\d{4})|may not be (?:reproduced|published|broadcast)|creative commons|CC[ -]BY|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|無断転載|무단\s?전재)/iu;

const MAX_NOTICE = 220;

/** True for a line that opens a list of other articles. */
export function opensRelated(text: string): boolean {
  return text.length < 120 && RELATED.test(text);
}

/** Invitations that stand anywhere in a line. */
const INVITATION_WITHIN =
  /(?:扫描|掃描|扫一扫|掃一掃|長按|长按).{0,14}(?:二[維维][碼码]|QR)|更多.{0,24}(?:下[載载]|[關关]注).{0,24}(?:app|客户端|公[眾众][號号]|微信)|(?:公[眾众][號号]|官方微信)$|相[關关][資资][訊讯][請请][關关]注|不用抽.{0,12}(?:app|看新聞)|sign up for (?:our|the)|subscribe to (?:our|the)|download (?:our|the) app/iu;

/** True for an invitation to share, follow or subscribe, and for labels of tools. */
export function isInvitation(text: string): boolean {
  return text.length < 160 && (INVITATION.test(text) || INVITATION_WITHIN.test(text));
}

/** True for a heading above readers' comments. */
export function opensComments(text: string): boolean {
  return COMMENTS.test(text);
}

/** True for a line that is no more than a tool's or an advertisement's label. */
export function isLabel(text: string): boolean {
  return text.length < 50 && LABEL.test(text);
}

/** True for a line in which the site speaks of itself and not of the matter. */
export function isOwnVoice(text: string): boolean {
  return text.length < 200 && (OWN_VOICE.test(text) || REMINDER.test(text));
}

/** True for a copyright or licence notice. */
export function isNotice(text: string): boolean {
  return text.length < MAX_NOTICE && NOTICE.test(text);
}
