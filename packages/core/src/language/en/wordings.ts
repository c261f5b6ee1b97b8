import type { Wording } from '../masthead.ts'
import { phraseList } from '../phrase-list.ts'
import { notices } from './notices.ts'

/** What English-language pages print around the news, line by line. */
export const wordings: readonly Wording[] = [
  {
    role: 'furniture',
    what: 'a share bar',
    strength: 'likely',
    phrases: phraseList(`
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
    phrases: phraseList(`
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
    phrases: phraseList(`
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
    phrases: phraseList(`
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
    phrases: phraseList(`
      comments for this article, comments have been, have been turned off, comments are off, comments are disabled, commenting is, please login, please log in, login to join, join the debate, no one has commented,
      report this comment, report comment, sort by newest, sort by oldest, newest first, oldest first, our commenting rules, comments our rules, comment rules, commenting guidelines, tell us what you think, let us know what you think, share your thoughts, share your views, post your comment, submit comment, post a reply, reply to this, conversations are moderated, read our comment,
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
    phrases: phraseList(`
      comments, comment, name, website, email, e mail, submit, reply, send, cancel, ok, no
      comments, responses, report abuse`),
  },
  {
    role: 'furniture',
    what: 'a cookie or privacy line',
    strength: 'sure',
    phrases: phraseList(`
      this site uses, cookie notice, cookies policy, manage consent, manage your privacy, privacy settings, your choices, do not sell my, do not sell or share, i agree, got it, powered by wordpress, by wordpress, terms apply, recaptcha, verify you are human, checking your browser, content is not available in your,
      this post contains, this post may contain, this article contains affiliate, store and or access information, access information on a device, we value your privacy, to our terms, you agree to our, by submitting,
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
    phrases: phraseList(`
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
    phrases: phraseList(`
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
    phrases: phraseList(`
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
    phrases: phraseList(`
      this article is more than, this story is more than, this post is more than,
      tags, tag, tagged, topics, topic, filed under, filed in, posted in, categories, category,
      keywords, labels, tagged, tagged with, read time, min read, minute read, minutes read,
      mins read, reading time, views, hits`),
  },
  {
    role: 'furniture',
    what: 'a menu',
    strength: 'likely',
    phrases: phraseList(`
      jump directly to, jump to content, jump to navigation, skip to footer, skip ad, open navigation, close navigation, sections, switch language, change language, weather forecast, e edition, today's paper, print edition, sign in to your account, frequencies, live signal, on air, live stream, live radio, listen live,
      skip to main content, skip to content, skip to navigation, skip navigation, menu, main
      menu, toggle navigation, search, search for, home, home news, about us, contact us,
      advertise with us, work with us, careers, site map, sitemap, rss, rss feed, faq, help,
      log out, my account, edition, e paper, epaper, live tv, site index, breadcrumb, you are
      here, powered by, website by, hide caption, toggle caption, enlarge this image, show
      caption, expand, close, view image, open image, download pdf, permalink, breaking news,
      news, world, politics, business, sport, sports, opinion`),
  },
  ...notices,
]
