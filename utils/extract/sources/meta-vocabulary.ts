/**
 * What publishers call things in their `meta` elements, the more trusted names first. Written without separators:
 * `publish-date`, `publish_date` and `publishDate` are one name.
 */
export const PUBLISHED_NAMES = words(`
  articlepublishedtime ogarticlepublishedtime ogpublishedtime articlepublished datepublished datepublish publishdate
  publishtime publishedtime publicationdate publisheddate published pubdate pubtime parselypubdate sailthrudate
  cxenseparserecspublishtime cxenseparsepublishtime articledateoriginal originalpublicationdate rnewsdatepublished
  dctermsissued dcdateissued dcissued dcdatepublished articlecreateat bytedancepublishedtime citationpublicationdate
  citationonlinedate citationdate ptime releasedate displaydate firstpublished firstpublishedtime prismpublicationdate
  articlepublicationdate articlepublishdate articlepublishtime mediatorpublishedtime dtkpublishdate aiturecdatetime
  iso8601publishdate ogtime postdate newsdate artpubdate vrpublishedtime analyticsattributesarticledate`);

/** When it was written or put there: most often the day of publication. */
export const CREATED_NAMES = words(`
  dctermscreated dcdatecreated dccreated datecreated created createdate dctermsdate dcdate date timestamp articlecreated
  ogpubdate sortdate pdate dtkcreateddate uploaddate`);

export const MODIFIED_NAMES = words(`
  articlemodifiedtime ogupdatedtime ogarticlemodifiedtime datemodified lastmod lastmodified modified modifieddate
  dctermsmodified dcdatemodified articleupdateat revised articleupdated updatedtime articleupdatedtime dateupdated`);

export const AUTHOR_NAMES = words(`
  author articleauthor ogarticleauthor parselyauthor sailthruauthor dccreator dctermscreator dccontributor byl
  citationauthor rbauthors dableauthor mediatorauthor articleauthorname cxenseparseauthor shareaholicarticleauthorname
  authors authorname analyticsauthor creator bylinename by twittercreatorname`);

export const TAG_NAMES = words(`
  articletag ogarticletag newskeywords parselytags sailthrutags articletags keywords dcsubject dctermssubject`);

/** A `meta` name without case and separators. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, '');
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
