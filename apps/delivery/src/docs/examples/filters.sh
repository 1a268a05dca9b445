curl "https://api.example/v1/news?priorityArea=klima-og-miljo"                  # one priority area
curl "https://api.example/v1/news?language=en&publishedAfter=2021-01-01"        # English, from a date on
curl "https://api.example/v1/documents?type=news,reports,events&municipality=3205"
curl "https://api.example/v1/news?fields=id,title,url,publishedAt&limit=100"    # only some fields
