import type { Wording } from '../masthead.ts'
import { phraseList } from '../phrase-list.ts'

/** What English-language newsrooms say of a report and of themselves: notices, credits, captions. */
export const notices: readonly Wording[] = [
  {
    role: 'notice',
    what: 'a syndication notice',
    credit: 'syndication',
    strength: 'sure',
    phrases: phraseList(`
      while citing and using, when citing, when citing and using, links to the website, a reference to the,
      original content from, this post originally, this post first appeared, this content was
      originally, when using materials, when using our, when reprinting, use of materials, any use of
      materials, use of the materials, a hyperlink to, reference to the site is, reproduction is
      permitted, reproduction of this, republish this, republish our, creative commons attribution,
      source with permission, with the permission of, published with permission, posted with
      permission, distributed by apo group, this content is published,
      was first published, was originally published, first published on, first published at, first published,
      read the original, view original content, view original, read the original story, the original article, published in … on, published in the print edition, this story was originally, this article was originally, click here to read the original,
      posted unchanged, published unchanged, posted without changes, published without
      changes, without modifications to the text, without modification to the text, without
      any modifications, without any changes, has not been edited by, not been edited by, has
      not been created or edited by, auto generated from, generated from a syndicated feed,
      published from a, is published from, from a syndicated feed, from a news agency feed,
      from a wire agency feed, from an agency feed, a news agency feed, wire agency feed,
      agency feed, syndicated feed, only the headline has been changed, except for the
      headline, republished from, republished with permission, is republished, was
      republished, reprinted with permission, reproduced with permission, reprinted by
      permission, originally published by, originally published on, originally published in,
      originally appeared on, originally appeared in, first published by, first published in,
      first published on, first appeared on, first appeared in, read the original article,
      under a creative commons license, under a creative commons licence, appeared first on,
      appeared in print, is syndicated, content partnership`),
  },
  {
    role: 'notice',
    what: 'a copyright line',
    credit: 'syndication',
    strength: 'sure',
    phrases: phraseList(`
      all rights reserved, may not be published broadcast, may not be reproduced, copyright ©,
      no part of this, rewritten or redistributed, without prior written permission, without
      permission`),
  },
  {
    role: 'notice',
    what: 'a copyright line',
    credit: 'syndication',
    strength: 'likely',
    phrases: phraseList(`
      copyright, copyrights, distributed by, released under, licensed under`),
  },
  {
    role: 'notice',
    what: 'a correction or editorial note',
    strength: 'likely',
    phrases: phraseList(`
      adds quotes, adds quote, adds details, adds detail, adds background, adds comment, adds comments,
      adds reaction, adds byline, adds dropped, recasts, recasts with, updates throughout, refiles,
      refiles to, refiles with, corrects to, corrects spelling, corrects headline, corrects paragraph,
      corrects date, corrects day, corrects name, corrects number, corrects figure, corrects age, corrects
      title of, writes through, this story will be updated, this article will be updated, this
      report contains, issued by,
      this investigation was, this reporting was, this series was, this project was, this story was supported, this article was supported, this work was supported, this information is provided, this message was created, this material was created, this is a summary of what, i have translated this, has been translated from, was translated from, translated from the, errors are ours, figures may change, reporting for this story was, reporting for this article was, was supported by a grant, supported by a grant from, with the support of the, with support from the, was made possible by, was funded by a grant, was produced with support, to cite this, suggested citation, recommended citation, citation, how to cite,
      is made possible by the, no competing interests, no conflict of interest to declare, no conflicts of
      interest, correspondence should be addressed, requests for materials should be,
      is under embargo, embargoed until, once the embargo lifts, high resolution pictures, high resolution images, high resolution photographs, please credit,
      this press release, this statement was, this interview was, this conversation was, this
      transcript has been, following is the text, following is the full text, following is a
      transcript, following are the, the following is the text, the following statement was issued,
      below is the full text, below is the text, unofficial translation, unofficial transcript, check
      against delivery, as prepared for delivery, as delivered, correction appended, corrected
      version, this corrects, this version corrects, this story corrects, story has been corrected,
      updates with, updated to include, this headline has been, the headline has been, the headline of
      this, this copy has been, edited for length, edited for clarity, for length and clarity,
      condensed and edited, this is a translation, this article is a translation, names have been
      changed, some names have been, not her real name, not his real name, story developing,
      developing story, more to come, check back for updates, this page is no longer, photos may be
      used, photo for illustration, valid for broadcast, next bulletin will be, bulletin will be
      issued, the next update will, end of release, end of press release, end of transcript, end of
      statement, end of news, press release ends, end item,
      this column does not, this article does not, this fact check, this transcript was, transcripts are, this text may, this text was, this content was, this content is, this post was written, this piece was written, cautionary statement, cautionary note, the text on this page, the survey was carried out, the poll was conducted, the poll was carried out, the survey was conducted,
      attn, eds, the following is a … transcript, the following is the … transcript, this is a rush transcript, not an official record, for information media, this update is produced, this update was produced, this bulletin is produced, this report is produced by, this report was produced by, this document is produced, this publication was produced, this article first appeared, this story first appeared, this story has been, this article is republished, a version of this article, a version of this story, this is an updated version, this is an edited, end of text, embargo, not for publication before, strictly embargoed, the end,
      correction, corrections, clarification, clarification and correction, editor's note,
      editors note, editors' note, author's note, publisher's note, note to readers, note to
      editors, this article was amended, this article was updated, this article was corrected,
      this article has been amended, this article has been updated, this article has been
      corrected, this story was updated, this story was corrected, this story was amended, this
      story has been updated, this story has been corrected, this post has been updated, this
      report has been updated, this piece was updated, this piece was amended, an earlier version
      of this, a previous version of this, this is a developing story, this is a breaking news
      story, this story is developing, this is a breaking story, more details to follow, more to
      follow, please refresh, this article is part of, this story is part of, transcript
      provided by, this article was produced, this story was produced, our standards, for
      immediate release, embargoed until, this interview has been edited, this conversation has
      been edited`),
  },
  {
    role: 'notice',
    what: 'a disclaimer',
    strength: 'sure',
    phrases: phraseList(`
      on a rush deadline, may not be in its final form, the content of external sites,
      do not reflect the opinions, do not reflect the views, does not reflect the opinions, does not reflect the views, does not reflect the official, quoted text may be attributed, images are subject to, except where otherwise noted, unless otherwise noted, except where otherwise stated, subject to disclosure, subject to copyright,
      for information only, is not an offer, not constitute an offer, does not constitute, past performance, may not be copied, written permission of, authorised and regulated, is not investment advice, not investment advice, not financial advice, not medical advice, not legal advice, forward looking statements, safe harbor, no warranty, at your own risk, affiliate links, affiliate commission, as an amazon associate,
      welcomes letters of, welcomes submissions of, letters to the editor,
      the opinions expressed, the views expressed, are those of the author, are solely those of, are the author's own, is not liable for, no responsibility for, for general information only,
      disclaimer, the author's own, the authors own, do not necessarily reflect, do not
      necessarily represent, does not necessarily reflect, views expressed, opinions
      expressed, not responsible for the content, for informational purposes only, is not
      responsible for, not intended as, may earn a commission`),
  },
  {
    role: 'notice',
    what: 'the heading of a note about sender or author',
    strength: 'likely',
    opens: true,
    phrases: phraseList(`
      about the contributor, about the contributors, about the reporter, about the reporters,
      enquiries, inquiries, media and investor enquiries, investor enquiries, investor relations, for interviews, for enquiries, for inquiries, for bookings, for questions, if you have information about, do you have information about, we want to hear from you, do you know more, got a tip, please contact,
      questions from journalists, contact for media, contact for journalists, for journalists, for
      media queries, for press inquiries, for press enquiries, for interview requests, for all media,
      for media, media queries, press queries, press office, press officer, media office, media team,
      media relations, media information, media liaison, press inquiries, contact person, further
      enquiries, further information, additional information, background information, editor's notes,
      editors notes, note to editors, notes for editors, notes to editor, about this release, about
      the company, about the organisation, about the organization, about the writer, about the
      columnist, author bio, author information, about this project,
      press service of, press service of the, contacts, press contacts, contact details, media enquiries,
      notes to editors, media contact, media contacts, press contact, contact information,
      for further information, for more information, for media inquiries, about the author,
      about the authors, about us, who we are, our mission`),
  },
  {
    role: 'notice',
    what: 'a self-description of an outlet',
    strength: 'likely',
    phrases: phraseList(`
      is a public research university, is a public university, is a research university, is a government agency, is an agency of, is an executive agency, is the national association, is a membership organization, is a trade association, is a public body, is an intergovernmental, is a non profit organization, is a nonprofit organization, is a non profit organisation, is a not for profit, is one of the world's, is the world's largest, is the world's leading, was founded in … and, works in … countries, operates in … countries, is present in … countries, is dedicated to, is committed to, works to protect, protects the public from, our mission is, is written by volunteers, is run by volunteers, is produced by volunteers, verifies each, verifies every,
      is out now, is published by, is available from, is out in paperback, latest book is, newest book is, new book is, most recent book, most recent book is, book on … is, is working on a book,
      the author is, the authors are, the author was, the writer is, the writers are, the writer was, is a senior associate, is a visiting fellow, is an associate professor, is an assistant professor, is a lecturer in, is a research associate, is the author of, is the co author of, is director of the, is the director of, is the founder of, is a member of the editorial, teaches at, teaches at the,
      is registered as a charity, is a registered, is registered in, is a company registered, welcomes submissions, accepts submissions,
      is a non governmental, is a nongovernmental, is a membership organisation, is an independent charity, is a registered charity, is a charity, is a trade union, is a leading provider, is a leading, is a global, is headquartered in, is a freelance writer, is a writer and, is a professor of, is a senior fellow, is a research fellow, is a contributing, is our, is a multimedia journalist, is a senior reporter, is a senior correspondent, covers politics, covers business, reports on, writes about, writes for, can be reached at, can be contacted at, you can reach, you can follow, for media enquiries, media enquiries, press enquiries, for press,
      is a non profit news, is a nonprofit news, is a nonprofit newsroom, is a non profit
      newsroom, is an independent news, is an independent newsroom, is an independent, is a
      news agency, is a news website, is a newspaper, is an online newspaper, is a daily
      newspaper, is a weekly newspaper, is a multimedia, is a freelance journalist, is a staff writer, is a
      reporter, is a correspondent, is a journalist, is the editor, is a columnist`),
  },
  {
    role: 'credit',
    what: 'a credit for reporting',
    credit: 'reporting',
    strength: 'sure',
    phrases: phraseList(`
      contributed research, contributed photography, contributed translation, research by, additional research by, produced by, music by, copy editing by, fact checking by, photo editing by, with help from, with assistance from, contributed to the reporting,
      with reporting from, with reporting by, with additional reporting, additional reporting by,
      additional reporting from, based on reporting by, contributed reporting, editing by, edited
      by, writing by, translated by, with assistance by, with assistance from`),
  },
  {
    role: 'credit',
    what: 'a credit for reporting',
    credit: 'reporting',
    strength: 'likely',
    phrases: phraseList(
      'fact checking, translation, translator, illustrations, data, reporting by, report by, reporting, editor, editing, web editor, photo editor, desk editor, proofreading, with a report from, with reports from, with reporting from, reports from our',
    ),
  },
  {
    role: 'credit',
    what: 'a credit for information',
    credit: 'information',
    strength: 'sure',
    phrases: phraseList(`
      some information for this report, information for this report, some material for this report,
      with information from, with inputs from, with input from, with agency inputs, with
      agencies, with files from, with material from, with contributions from, additional
      information from, based on reports from, based on reports by, contributed to this report,
      contributed to this story, contributed to this article, contributed from, compiled by,
      compiled from, information from, graphics by, source agencies, source news agencies,
      agencies contributed`),
  },
  {
    role: 'credit',
    what: 'a line of sources',
    credit: 'information',
    strength: 'likely',
    phrases: phraseList(`
      source, sources, agencies, news agencies, via, from wire reports, from news services`),
  },
  {
    role: 'credit',
    what: 'a credit of a picture',
    strength: 'likely',
    phrases: phraseList(`
      supplied, supplied photo, handout, handout photo, courtesy photo, contributed photo, submitted photo, file photo, file image, stock image,
      stock photo, getty images, shutterstock, photo supplied, image supplied, social media, screenshot, screengrab, creative commons`),
  },
  {
    role: 'caption',
    what: 'a caption',
    strength: 'sure',
    phrases: phraseList(`
      archive photo, an archive photo, illustrative photo, illustrative image, illustration photo, photo illustration, representational image, representative image,
      screenshot of, screenshots of, a screenshot of, screengrab of, photo of the, photos of the, image of the, a photo of the, picture of the, map of the,
      artist's impression, an artist's, artist impression of, aerial view of, an aerial view, a general view, general view of, a view of the, archive photo of, file image of, photograph of the,
      a still from, a combination of, this combination of, pictured above, pictured below, pictured here, seen here, is pictured, are pictured, left to right, from left to right, second from left, second from right, third from left`),
  },
  {
    role: 'caption',
    what: 'a caption',
    strength: 'sure',
    phrases: phraseList(`
      in this photo taken, in this photo released, in this photo provided, in this file photo, in this picture taken,
      in this handout photo, in this handout image, in this handout picture, in this undated photo, in this image taken,
      in this image provided, in this image made from, in this frame grab, in this screengrab, in this photo illustration,
      in an undated photo, in an undated handout, this photo shows, this picture shows, the photo shows, file photo of,
      is seen in this, are seen in this, is pictured in this, pictured in this`),
  },
]
