import type { Wording } from '../masthead.ts'

const list = (phrases: string): readonly string[] =>
  phrases.split(',').map((phrase) => phrase.trim())

/** What English-language pages print around the news, line by line. */
export const wordings: readonly Wording[] = [
  {
    role: 'furniture',
    what: 'a share bar',
    strength: 'likely',
    phrases: list(`
      kindly share, share this with, by sharing this, share with friends, share with your friends, email a friend, share options, share full article, share article, share copy link, print article, a friend,
      share, share this, share this article, share this story, share this post, share on
      facebook, share on twitter, share on whatsapp, share on linkedin, share on x, share via,
      share via email, share with, share now, share page, tweet, tweet this, pin it, click to
      share, click to email, click to print, copy link, copy the link, link copied, link
      copied to clipboard, facebook, twitter, whatsapp, telegram, linkedin, pinterest, reddit,
      messenger, instagram, youtube, tiktok, tumblr, email, print, print this page, facebook
      twitter, twitter facebook, like this, like loading, loading, send to a friend, email
      this article, save for later, add to bookmarks, bookmark, text size, a a, listen to this
      article, listen to article, opens in new window, about sharing, close panel, gift this
      article`),
  },
  {
    role: 'furniture',
    what: 'a newsletter or alert sign-up',
    strength: 'sure',
    phrases: list(`
      view this email in, view this newsletter in, view in your browser, was this email forwarded, forwarded this email, forwarded to you, you received this newsletter, you signed up for, get it in your inbox, sent to your inbox, straight into your inbox, unsubscribe from this list, update your preferences, add us to your address book, want more stories like this, get more stories like this, want to receive, send me,
      sign up for our, sign up to our, sign up for the, sign up to the, sign up here, sign up
      now, sign up today, subscribe to our, subscribe now, subscribe today, subscribe for,
      thank you for signing up, thanks for signing up, thank you for subscribing, thanks for
      subscribing, you have been subscribed, you are now subscribed, please enter a valid
      email, enter your email, enter your email address, your email address, delivered to your
      inbox, straight to your inbox, to your inbox, in your inbox, get our daily newsletter,
      get the newsletter, join our newsletter, our free newsletter, our newsletter, daily
      newsletter, weekly newsletter, unsubscribe at any time, you agree to receive, you are receiving this email, you received this email, manage preferences, view in browser, support our journalism, support independent journalism, support our work, by signing
      up, by subscribing, get breaking news, get the latest news, latest news updates, get the
      latest, push notifications, daily news updates, check your inbox, invalid email, error
      occurred … try again`),
  },
  {
    role: 'furniture',
    what: 'a request to subscribe',
    strength: 'likely',
    phrases: list(`
      to subscribe to, subscribe to, subscribe, sign up, newsletter, newsletters, email
      newsletters, sign in, log in, create an account, register, subscribe to continue,
      already a subscriber, already a member, subscribers only, for subscribers, manage
      subscription, start your free trial, free trial, continue reading, to continue reading, continue reading the main story,
      unlimited access, read the full story, become a member, become a subscriber, make a donation, donate, donate now,
      contribute now`),
  },
  {
    role: 'furniture',
    what: 'an advertisement of an app or a channel',
    strength: 'sure',
    phrases: list(`
      do you like the content, did you like this, do you like this, did you enjoy this, did you find this, was this article helpful, was this page helpful, was this helpful, rate this article, how useful was this, want to go deeper, want more, for all latest news, for all the latest news,
      got a story, got a news tip, got a tip, have a story, have a news tip, have a tip, do you have a story, send us your, send your news, get in touch with our, contact our newsroom, join our community, follow our, follow the author, add us as a preferred source, on google news, become a supporter, help us keep, support our newsroom, make a contribution, get involved with the,
      download the … app, download our, get the app, get our app, google play, app store, on
      the app store, our app, follow us on, follow us, like us on, join us on, join our
      telegram, join our whatsapp, join our channel, our telegram channel, our whatsapp
      channel, our youtube channel, our youtube, find us on, connect with us, follow … on
      facebook, follow … on twitter, follow … on instagram, follow … on telegram, catch all
      the, stay updated with, stay up to date with, stay tuned, for the latest news and
      updates, for more news, for all the latest, all the latest news, click here for, click
      here to, click here, tap here, read all the latest`),
  },
  {
    role: 'furniture',
    what: 'a comment form',
    strength: 'sure',
    opens: true,
    phrases: list(`
      comments for this article, comments have been, have been turned off, comments are off, comments are disabled, commenting is, please login, please log in, login to join, join the debate, no one has commented,
      report this comment, report comment, sort by newest, sort by oldest, newest first, oldest first, our commenting rules, comments our rules, comment rules, commenting guidelines, what do you think, tell us what you think, let us know what you think, share your thoughts, share your views, post your comment, submit comment, post a reply, reply to this, conversations are moderated, read our comment,
      leave a reply, leave a comment, leave your comment, post a comment, add a comment, write
      a comment, post comment, cancel reply, your email address will not be published, email
      address will not be published, required fields are marked, save my name, next time i
      comment, notify me of, comments are closed, comments are moderated, no comments yet, be
      the first to comment, join the conversation, join the discussion, view comments, show
      comments, load comments, read comments, have your say, log in to comment, login to
      comment, sign in to comment, logged in to post a comment, captcha, our comment policy,
      community guidelines`),
  },
  {
    role: 'furniture',
    what: 'a field of a form',
    strength: 'likely',
    phrases: list(`
      comments, comment, name, website, email, e mail, submit, reply, send, cancel, ok, no
      comments, responses, report abuse`),
  },
  {
    role: 'furniture',
    what: 'a cookie or privacy line',
    strength: 'sure',
    phrases: list(`
      this site uses, cookie notice, cookies policy, manage consent, manage your privacy, privacy settings, your choices, do not sell my, do not sell or share, i agree, got it, powered by wordpress, by wordpress, terms apply, recaptcha, verify you are human, checking your browser, content is not available in your,
      we use cookies, uses cookies, use of cookies, accept cookies, accept all cookies, accept
      all, cookie policy, cookie settings, manage cookies, cookie preferences, privacy policy,
      privacy notice, terms of use, terms of service, terms and conditions, by continuing to
      use, by continuing to browse, your privacy, we and our partners, enable javascript,
      javascript is disabled, your browser does not support, your browser is out of date, ad
      blocker, turn off your ad`),
  },
  {
    role: 'furniture',
    what: 'an advertisement mark',
    strength: 'likely',
    phrases: list(`
      advertisement, advertisements, advertising, ad, sponsored, promoted, paid content, story
      continues below, story continues below advertisement, article continues below, article
      continues after, continue reading below, continues after advertisement, scroll to
      continue, scroll down, scroll down for video, scroll for video, advertisement scroll to
      continue, skip ad, skip advertisement, remove ads`),
  },
  {
    role: 'furniture',
    what: 'a link to other articles',
    strength: 'likely',
    opens: true,
    phrases: list(`
      read more about it, more explainers, more on, more coverage, more analysis, more opinion, more videos, more photos, most watched, most commented, most discussed, most viewed, latest in, latest from, the latest from, just in, today's top stories, top picks, top reads, more headlines, other headlines, other articles, other stories, more articles, more to explore, more top stories, more by this author, more by, articles by, stories by, from the archive, from our archive, from the web, you might like, you might have missed, you may have missed, have you read, readers also, people also, sponsored links, paid links, similar news, similar articles, similar stories, similar posts, previous story, next story, previous news, next news, keep reading, keep on reading, continue exploring, hot topics, hot news,
      related, related articles, related article, related stories, related story, related
      news, related posts, related content, related topics, related coverage, related links,
      related internet links, related reading, most read, most popular, most viewed, most
      shared, most recent, trending, trending now, trending stories, popular now, popular
      posts, recent posts, recent articles, latest news, latest stories, latest headlines,
      latest posts, latest videos, top stories, top news, top headlines, more news, more
      stories, more from, more on this story, more on this, more like this, more in, you may
      also like, you might also like, you may like, you might be interested in, recommended,
      recommended for you, recommended stories, recommended articles, editor s picks, editor's
      picks, editors' picks, editors picks, don't miss, must read, what to read next, read
      next, up next, next article, previous article, next post, previous post, next up, around
      the web, from around the web, from our partners, promoted stories, sponsored stories,
      elsewhere on, other news, other stories, see also, all news, all stories, all articles,
      all posts, view all, see all, show more, load more, see more, view more, read more,
      learn more, find out more, explore more, back to top, go back, back to home, in this
      story, in this article, featured, featured stories, also on, in pictures, in case you
      missed it`),
  },
  {
    role: 'furniture',
    what: 'a pointer to another article',
    strength: 'likely',
    opens: 'alone',
    phrases: list(`
      listen on, watch on, available on, wherever you get your podcasts, listen to this episode, subscribe on, reuse this content, go to top, next post, previous post,
      read, see, more, must watch, must see,
      video player is loading, current time, duration, loaded, stream type, remaining time, playback rate, play mute, mute, unmute, fullscreen, captions off, this is a modal window, report a typo, see a typo, spotted an error, found an error, did you find an error, send a tip, suggest a correction, to read more,
      read in, read this in, read this article in, read this story in, related video, related read, read related, recommended reading, see here, more details here, click through, full story, full coverage, in depth, deep dive, photo essay, watch below, listen below, listen to the, watch the full, swipe, tap to, best of, don't miss this,
      also read, read also, also see, also watch, watch, watch also, watch live, watch now,
      watch the video, watch video, read more about, read more on, read here, read the full,
      read our, read full story, more to read, listen, listen now, listen live, play video,
      video, in video, video player, media playback, this video can not be played, must watch,
      explore, find out, keep reading, you can also read, live updates, see photos, gallery,
      photo gallery, view gallery, image gallery`),
  },
  {
    role: 'furniture',
    what: 'a line of tags or sections',
    strength: 'likely',
    phrases: list(`
      tags, tag, topics, topic, filed under, filed in, posted in, categories, category,
      keywords, labels, tagged, tagged with, read time, min read, minute read, minutes read,
      mins read, reading time, views, hits`),
  },
  {
    role: 'furniture',
    what: 'a menu',
    strength: 'likely',
    phrases: list(`
      jump directly to, jump to content, jump to navigation, skip to footer, skip ad, open navigation, close navigation, sections, switch language, change language, weather forecast, e edition, today's paper, print edition, sign in to your account, frequencies, live signal, on air, live stream, live radio, listen live,
      skip to main content, skip to content, skip to navigation, skip navigation, menu, main
      menu, toggle navigation, search, search for, home, home news, about us, contact us,
      advertise with us, work with us, careers, site map, sitemap, rss, rss feed, faq, help,
      log out, my account, edition, e paper, epaper, live tv, site index, breadcrumb, you are
      here, powered by, website by, hide caption, toggle caption, enlarge this image, show
      caption, expand, close, view image, open image, download pdf, permalink, breaking news,
      news, world, politics, business, sport, sports, opinion`),
  },
  {
    role: 'notice',
    what: 'a syndication notice',
    credit: 'syndication',
    strength: 'sure',
    phrases: list(`
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
    phrases: list(`
      all rights reserved, may not be published broadcast, may not be reproduced, copyright ©,
      no part of this, rewritten or redistributed, without prior written permission, without
      permission`),
  },
  {
    role: 'notice',
    what: 'a copyright line',
    credit: 'syndication',
    strength: 'likely',
    phrases: list(`
      copyright, copyrights, distributed by, released under, licensed under`),
  },
  {
    role: 'notice',
    what: 'a correction or editorial note',
    strength: 'likely',
    phrases: list(`
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
    phrases: list(`
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
    phrases: list(`
      contacts, press contacts, contact details, media enquiries,
      ends, notes to editors, media contact, media contacts, press contact, contact information,
      for further information, for more information, for media inquiries, about the author,
      about the authors, about us, who we are, our mission`),
  },
  {
    role: 'notice',
    what: 'a self-description of an outlet',
    strength: 'likely',
    phrases: list(`
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
    phrases: list(`
      produced by, music by, copy editing by, fact checking by, photo editing by, with help from, with assistance from, contributed to the reporting,
      with reporting from, with reporting by, with additional reporting, additional reporting by,
      additional reporting from, based on reporting by, contributed reporting, editing by, edited
      by, writing by, translated by, with assistance by, with assistance from`),
  },
  {
    role: 'credit',
    what: 'a credit for reporting',
    credit: 'reporting',
    strength: 'likely',
    phrases: list('reporting by, report by, reporting'),
  },
  {
    role: 'credit',
    what: 'a credit for information',
    credit: 'information',
    strength: 'sure',
    phrases: list(`
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
    phrases: list(`
      source, sources, agencies, news agencies, via, from wire reports, from news services`),
  },
  {
    role: 'caption',
    what: 'a caption',
    strength: 'sure',
    phrases: list(`
      in this photo taken, in this photo released, in this photo provided, in this file photo, in this picture taken,
      in this handout photo, in this handout image, in this handout picture, in this undated photo, in this image taken,
      in this image provided, in this image made from, in this frame grab, in this screengrab, in this photo illustration,
      in an undated photo, in an undated handout, this photo shows, this picture shows, the photo shows, file photo of,
      is seen in this, are seen in this, is pictured in this, pictured in this`),
  },
]
