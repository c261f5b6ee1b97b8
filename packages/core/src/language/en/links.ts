import type { Wording } from '../masthead.ts'
import { phraseList } from '../phrase-list.ts'

/** What English-language pages print of other pages: links, tags, menus. */
export const links: readonly Wording[] = [
  {
    role: 'furniture',
    what: 'a link to other articles',
    strength: 'likely',
    opens: true,
    phrases: phraseList(`
      more from this section, in the news, in other news, also making news, also today, also inside, elsewhere today, inside today, today's top,  more stories on, more on the story, more about this, other stories of
      interest, related news stories, related items, stories you may like, stories for you, for you,
      just for you, our picks, what others are reading, others also read, others are reading, also in
      the news, also in this section, also in news, in other news, in today's paper, latest updates,
      latest articles, top articles, must reads, today's headlines, popular stories, popular in,
      popular articles, most shared, most liked, most emailed, most recent stories, top rated,
      editors' choice, editor's choice, what's hot, hot now, watch next, next video, up next in, next
      in, previous in, next gallery, related tags, related searches, related companies, related
      keywords, go deeper, dig deeper, further reading, suggested reading, suggested articles,
      suggested stories, suggestions for you, similar, discover more, more in this section, more in
      this series, explore the series, in this series, top videos, latest photos, more galleries, end
      of list, end of article, end of story, end of content, end of carousel, skip past, after
      newsletter promotion, news on the topic, on this topic, more on this topic, more on the topic,
      on the topic, on the subject, related to this topic, materials on the topic, news of the
      partners, partner news, partners news, all materials, news feed, newsfeed, news line, news in
      brief, in brief, other posts, other publications, archives, archive, older posts, newer posts,
      older stories, newer stories, previous entry, next entry, read these next, you should also read,
      you may be interested in, in this issue, in today's issue, in this edition, inside this issue, how does this make you feel, how did this make you feel, what's your reaction, what is your reaction, you may also be interested, you might also be interested, you may be interested, you might be interested, may interest you,
      might interest you, worth reading, best of the web, from our network, from our other, from the
      network, from our sponsors, from the sponsors, stories from, news from, latest on, our latest,
      more latest, breaking stories, recent news, recent stories, recently published, recent updates,
      recent comments, top comments, featured articles, featured news, featured videos, trending
      topics, trending in, trending on, trending videos, trending news, popular topics, popular news,
      popular tags, popular this week, popular today, most read today, most read this week, most read
      news, most read stories, most popular stories, most viewed stories, this week's top, list 1 of,
      list 2 of, list 3 of, list 4 of,
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
      bookmark the permalink, minute listen, min listen, heard on, audio by, this audio is, powered by trinity audio, toggle
      more options, open navigation menu, toggle search, open search, close search, expand image, view
      image in fullscreen, image in fullscreen, open image in gallery, view fullscreen, retrieved from,
      you are here, more to discover, more for you, explore the topics, follow topic, add topic to, most
      viewed in, most read in, most popular in, license this article, gift this, text us, give now,
      give today, donate today, please donate, make a gift, your tax deductible gift, your donation,
      please consider donating, please consider making, rate this story, average rating, click on a
      star, thanks for reading, thank you for reading, available to subscribers, only available to,
      go to recipe, jump to recipe, print recipe, read more on this, read more at, read more in, read
      more from, read the story, read the article, read the report, read the full report, read the
      full text, read this next, read this, read on, see full story, see the full, see all the, view
      full article, view more, view the full, view in full, view slideshow, view on map, watch full,
      watch the interview, watch more, watch our, watch this, watch highlights, listen to story,
      listen to this story, listen to the podcast, listen to this podcast, play audio, play now, pop
      out, embed code, live now, watch on youtube, view this post on instagram, a post shared by, see
      more on, see new posts, media caption, media error, this video is not available, video
      unavailable, this media is not supported, error loading, unable to load, your device does not
      support, to play this video, sorry this video, audio will be available, see our, see related,
      see the related, check out, check out our, check out the, click here to read, click to read,
      click to view, click to expand, click to enlarge, tap to read, tap to expand, load older
      updates, load more updates, load older, load newer, live
      reporting, live feed, pinned, pinned post, auto refresh, this live blog is now closed, this live
      page is now closed, this live coverage has ended, this blog is now closed, this blog has closed,
      our live coverage has ended, verified, fact box, found a typo, found a mistake, noticed an
      error, noticed a mistake, spotted a mistake, spotted a typo, if you find a mistake, if you find
      an error, if you notice an error, if you notice a mistake, if you see a mistake, select it and
      press, highlight it and press, ctrl enter, report an error, report error, report a mistake,
      report a problem, report an issue, send a correction, submit a correction, contact the author,
      write to the author, follow this author, follow author, see all posts by, all posts by, all
      articles by, all stories by, view all posts by, view profile, view author, full bio, read full
      bio, see full bio, visit website,
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
      related topics, story tags, article tags, news tags, key words, hashtags, in this topic, people
      in this story, companies mentioned, tickers in this, mentioned in this story, follow topics,
      follow this topic, topics in this article, topics mentioned, minutes to read, minute read time,
      estimated reading time, est reading time, time to read, word count, words, doi, issn, isbn,
      journal, document type, publication type, publication status, publication logo, section, length,
      load date, end of document, page 1 of, subject, language english, language, geographic,
      classification, ticker, industry, copyright holder, story id, article id, news id, asset id, id,
      ref, reference, ref no,
      the article is more than, this is an extract, this is an excerpt, this is an abridged, to read the whole, to read the full, read the whole piece, live coverage has moved, live coverage has ended, live coverage has now, this live page, this live blog, use this form to, we pay our respects to, acknowledge the traditional,
      this article is more than, this story is more than, this post is more than,
      tags, tag, tagged, topics, topic, filed under, filed in, posted in, categories, category,
      keywords, labels, tagged, tagged with, read time, min read, minute read, minutes read,
      mins read, reading time, views, hits`),
  },
  {
    role: 'furniture',
    what: 'a sign of the end',
    strength: 'likely',
    phrases: phraseList('ends'),
  },
  {
    role: 'furniture',
    what: 'a menu',
    strength: 'likely',
    phrases: phraseList(`
      show key events only, key events, load older updates, load more updates, homepage, home page, front page, main page, today's edition, switch edition, choose edition,
      select edition, us edition, uk edition, international edition, accessibility links,
      accessibility help, skip to search, skip to main, skip links, back to homepage, to the homepage,
      back to news, back to all, back to list, back to results, list, prev, previous, next, go to, go
      to top, scroll to top, to top, top of page, sign out, my profile, dark mode, light mode, night
      mode, change theme, select language, choose language, available languages, available in, read in
      english, lire en français, leer en español, русский, українська, español, français, deutsch,
      العربية, terms, privacy, imprint, impressum, legal notice, legal, site credits, our team, our
      network, our apps, site search, advanced search, search results, search this site, search here,
      clear search, all sections, all topics, all categories, see all sections, more sections, more
      menu, hamburger menu, close menu, open menu, mobile menu, footer menu, header menu, user menu,
      submenu, dropdown, toggle menu, toggle search, toggle, show menu, hide menu, show less, show
      all, read less, see less, view less, collapse, expand all, slideshow, fullscreen, full screen,
      enlarge, enlarge image, zoom, click to zoom, previous slide, next slide, slide 1 of, image 1 of,
      1 of 1,
      jump directly to, jump to content, jump to navigation, skip to footer, skip ad, open navigation, close navigation, sections, switch language, change language, weather forecast, e edition, today's paper, print edition, sign in to your account, frequencies, live signal, on air, live stream, live radio, listen live,
      skip to main content, skip to content, skip to navigation, skip navigation, menu, main
      menu, toggle navigation, search, search for, home, home news, about us, contact us,
      advertise with us, work with us, careers, site map, sitemap, rss, rss feed, faq, help,
      log out, my account, edition, e paper, epaper, live tv, site index, breadcrumb, you are
      here, powered by, website by, hide caption, toggle caption, enlarge this image, show
      caption, expand, close, view image, open image, download pdf, permalink, breaking news,
      news, world, politics, business, sport, sports, opinion`),
  },
]
