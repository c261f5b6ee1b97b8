import type { Wording } from '../masthead.ts'
import { phraseList } from '../phrase-list.ts'
import { links } from './links.ts'
import { notices } from './notices.ts'

/** What English-language pages print around the news, line by line. */
export const wordings: readonly Wording[] = [
  {
    role: 'furniture',
    what: 'a share bar',
    strength: 'likely',
    phrases: phraseList(`
      read later, save article, save this article, save story, share this video, share facebook,
      facebook share, tweet share, x, threads, bluesky, viber, vkontakte, odnoklassniki, flipboard,
      google news, wechat, weibo, snapchat, send by email, send via email, share by email, sms, more
      sharing options, sharing options, share on telegram, share on viber, share on reddit, copy url,
      short url, short link, share link, print version, print this story, printer friendly, printer
      friendly version, print friendly, font size, increase font size, decrease font size, a a a, aa,
      small medium large, translate, audio version, stop listening, read aloud, add to favourites, add
      to favorites, add to reading list, read it later, bookmark this, opens in a new window, opens in
      new tab, opens in a new tab, share this page, please share this, share the news, share your,
      facebook twitter whatsapp, facebook twitter email, facebook x, whatsapp telegram, twitter
      linkedin,
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
      to unsubscribe, reply to unsubscribe, is a reader supported publication, to receive new posts, to support my work, consider becoming a free, consider becoming a paid, consider becoming a subscriber, consider becoming a member, consider subscribing, continue reading your article, continue reading with a, continue with a subscription, cancel at any time, get full access, get unlimited, unlimited digital access, subscribe for full access, special offer, limited time offer, introductory offer, per month after, a week for one year, for your first month, sign me up, get the daily, get our free, free newsletter, straight in your inbox, direct to your
      inbox, directly to your inbox, right in your inbox, right to your inbox, sent straight to your,
      we'll send you, you can unsubscribe, newsletter sign up, sign up for free, sign up for daily,
      sign up for weekly, sign up for breaking, sign up for more, sign up to receive, subscribe to
      receive, please check your email, never miss a story, never miss out, don't miss out on, be the
      first to know, get notified, get alerts, turn on notifications, enable notifications, allow
      notifications, you're all set, successfully subscribed, join thousands of, join our mailing
      list, our mailing list, our weekly email, our daily email, our morning email, our email
      newsletter, all newsletters, browse newsletters, morning briefing email,
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
      this article is for subscribers, this content is for subscribers, this story is for subscribers,
      this article is for premium, this article is exclusive to, exclusive to subscribers, subscriber
      only, subscriber exclusive, exclusive for subscribers, for subscribers only, for members only,
      members only, premium, premium content, premium article, register to read, log in to read, login
      to read, start your subscription, choose your plan, cancel anytime, cancel any time, subscribe
      to read, subscribe to unlock, unlock this article, unlock the full, to read the full article, to
      read this article, to read the rest of this, already have an account, already registered,
      already subscribed, not a subscriber, not a subscriber yet, don't have an account, new here, why
      subscribe, you have reached your limit, you've reached your limit, free articles remaining, free
      articles left, articles left this month, this is your last free, of this article left to read,
      left to read, the rest is for subscribers, buy a copy, pay what you can, chip in, support us,
      support our work, support us just once, support journalism, make a one time,
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
      add … as your preferred source, add … as a preferred source, make us your preferred, set us as,
      choose us as, subscribe on youtube, subscribe to our channel, subscribe to our telegram,
      subscribe to our youtube, subscribe to our whatsapp, join us on telegram, read us on, read us
      in, we are on telegram, our viber, our facebook page, our facebook group, our instagram, our
      twitter, our podcast, our mobile app, our new app, the free app, download the app, in our app,
      in the app, via the app, like our page, like our facebook, for more stories like this, for more
      stories, for more on this story, for more coverage, for live updates, stay informed, stay
      connected, stay in the know, keep up with, keep up to date, send us an email, send us a message,
      send a whatsapp, email us at, whatsapp us, text us, message us, tip us off, contact the
      newsdesk, contact the newsroom, email our news, do you know more, can you help us, do you have a
      question, are you affected, have you been affected, share your story, share your experience, tell us your story, got a confidential tip, send tips,
      send a tip to,
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
      tell us in the comments, let us know in the comments, in the comments below, in the comments
      section, in the comment section, comment below, in the comment box, leave your thoughts, start a
      conversation, start the conversation, be the first to share, be the first to comment, be the
      first to review, comments are the responsibility, this discussion is closed, new comments cannot
      be, this thread is archived, sort by best, the rules of replying, comments are subject to,
      opinions expressed in comments, comments are the views, commenting on this, comments for this
      post, discussion about this post, comments have closed, to post a comment, to leave a comment,
      to add a comment, sign in to join, join the chat,
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
      we need your consent to load, consent to load, this content is hosted by, this content is
      provided by, to view this content, to display this content, to see this content, to show this
      content, allow cookies, cookies and other technologies, set cookies on your device, collect data
      about your activity, your consent, give consent, withdraw consent, legitimate interest, cookies
      on this site, cookies to improve, cookies to give you, cookies to ensure, reject all, accept and
      continue, accept and close, agree and close, agree and continue, manage preferences, essential
      cookies, personalised ads, personalized ads, personalised content, our partners use, please turn
      on javascript, turn on javascript, javascript must be enabled, please enable cookies,
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
      story continues, article continues, continued from page, continued from, continued on page,
      continued on, please see page, please turn to page, see page, turn to page,
      ads, adverts, advert, advertorial, partner content, sponsored content, sponsored by, promoted
      content, paid post, paid partnership, paid for by, presented by, in association with, brought to
      you by, content continues below, story continues after, after the ad, after the advertisement,
      report this ad, why this ad, close ad, ad feedback, video ad feedback, hide ad, an
      advertisement, text ad, google ads, remove all ads, loading ad, article continues after this
      advertisement, article continues after advertisement,
      advertisement, advertisements, advertising, ad, sponsored, promoted, paid content, story
      continues below, story continues below advertisement, article continues below, article
      continues after, continue reading below, continues after advertisement, scroll to
      continue, scroll down, scroll down for video, scroll for video, advertisement scroll to
      continue, skip ad, skip advertisement, remove ads`),
  },
  ...links,
  ...notices,
]
