# A story told in one go, and cut into facts.

step-story = 用自己的话讲
    .title = 用自己的话讲
    .lead = 从头讲一遍。助手把它拆成一件件事，您再写上每件事是哪天。

story-text = 您的讲述
    .hint = 就像讲给朋友听那样。用手机也可以口述：点一下键盘上的话筒就行。
    .placeholder = 10月12日星期一，我在家等了一整天，师傅没有来。下午五点我打了电话，客服说……
story-cut = 拆成一件件事
story-nothing = 先写几句，或者说几句。助手会在每句话的末尾断开。
story-long = 您的讲述有{ $count }个字符，一次能放{ $most }个。请先把后面一部分挪到别处，拆好前面的，再把它放回来。
story-many = 这样会拆成{ $count }件事，这里能放{ $most }件。请先把后面一部分挪到别处，拆好前面的，再把它放回来。
story-same = 拆过以后您的讲述没有变，所以下面照旧。
story-all-there = 这些都已经在您的回答里了。

story-facts = { $count ->
    [0] 没有要放进事情经过的内容
   *[other] 从您的讲述里拆出{ $count }件事
    }
    .hint = 假设自己当时不在场，一件件读一遍。该连起来的连起来，没有用的去掉。没写日期的，按您讲的顺序排。
story-there = { $count ->
   *[other] 您讲的有{ $count }处已经在回答里，保持原样。
    }
story-what = 第{ $number }件事
story-date = 日期
    .hint = 知道就填
    .read = 从这句话里看出来的。如果不是这天，请改一下。
story-same-day = 和上一件是同一天
story-join = 和上一件连起来
story-apart = 再分开
story-leave = 去掉
story-left = 已去掉：{ $text }
story-gone = 您从“{ $page }”里拿掉了：{ $text }
story-put = 放进事情经过

# A sentence that tells no fact but a feeling or a wish.
story-elsewhere = 这不是一件事？
    .hint = 感受和愿望，在信里各有各的位置。
story-is-feel = 这是我的感受
story-is-remedy = 这是我的请求
story-moved = 放到“{ $page }”：{ $text }
    .back = 还是当作一件事

# What was cut from words that are no longer in the story.
story-aside = { $count ->
   *[other] 有{ $count }件事先放在了一边：您的讲述里已经没有这几句了
    }
    .all = 全部放回来

story-none = 还没有可以放进去的。去掉的可以放回来一件，或者自己写一件。
story-fact-long = 第{ $number }件事有{ $count }个字符，一件最多{ $most }个。请写短些，或者在讲述里另起一行再拆一次。
story-other-long = 要放到“{ $page }”的那句有{ $count }个字符，最多{ $most }个。请改回当作一件事，再写短些。
story-room = { $room ->
    [0] “{ $page }”已经满了，最多{ $most }条。请先去那里删几条，再回来。
   *[other] “{ $page }”还能放{ $room }条，这里有{ $count }条。请把几条连起来，或者去掉几条。
    }

story-put-happened = { $count ->
   *[other] 已添加{ $count }件事。
    }
story-put-feel = { $count ->
   *[other] 有{ $count }句放到了“{ $page }”。
    }
story-put-remedy = { $count ->
   *[other] 有{ $count }句放到了“{ $page }”。
    }
story-undo = 撤销
story-on = 去“{ $page }”
story-stay = { $count ->
   *[other] 有{ $count }句留在“{ $page }”，因为您在那里改过。
    }

# Told, and not yet among the answers; on this page above Next, and on the page that follows.
story-uncut = 您讲的都留着，一个字没少。拆成一件件事，就会出现在这里。
    .go = 回到我的讲述
    .before-next = 点“{ $next }”，您的讲述会原样留在这里。先拆成一件件事，才能带到下一步。
story-cut-only = 您的讲述留着，已经拆好。放进回答里，就会出现在这里。
    .go = 回到我的讲述
    .before-next = 点“{ $next }”，这些事会留在这里。先放进回答，才能带到下一步。
