# What was changed last, and what of it readers should be told
curl "https://api.example/v1/news?sort=-updatedAt&fields=id,title,url,updatedAt,latestCorrection"
