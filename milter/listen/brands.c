/*
 * brands.c - well-known names with their own capitals: companies, products and services that customers' mails name.
 *
 * A name of one word that is also a word ("orange", "visa", "wise") is not here, but may stand with a second ("orange mobile"). Whether a
 * name of one word is a word of the mail's language is for the caller to see. Thread-safe.
 */
#include "brands.h"

#include <string.h>

/* One a bar, as it is written; its small letters are the key. */
static const char names[] =
    /* networks and makers */
    "Xfinity|Comcast|Verizon|AT&T|T-Mobile|Vodafone|Telefónica|Movistar|Bouygues|Telekom|O2|EE|giffgaff|Lebara|"
    "Lycamobile|TalkTalk|Plusnet|Virgin Media|Virgin Mobile|Virgin Atlantic|Starlink|Proximus|Ziggo|KPN|Odido|Wind Tre|"
    "Fastweb|Iliad|TIM Brasil|Sky Mobile|Sky Sports|Sky Q|Now TV|Roku|Chromecast|Fire Stick|Fire TV|Apple TV|"
    "Samsung|Sony|Nokia|Huawei|Xiaomi|OnePlus|Motorola|Lenovo|ThinkPad|Asus|Acer|Dell|Toshiba|Panasonic|Philips|"
    "Siemens|"
    "Lyft|Uber|Bosch|Miele|Dyson|Whirlpool|Electrolux|AEG|Beko|Hisense|Logitech|Garmin|Fitbit|Kindle|iPhone|iPhones|"
    "iPad|iPads|"
    "iPod|"
    "iMac|MacBook|AirPods|AirPod|iCloud|iTunes|iOS|macOS|Android|Windows 10|Windows 11|Microsoft|Apple Watch|Apple Pay|"
    "Apple ID|Apple Music|Apple Store|Google|Google Pay|Google Play|Google Maps|Gmail|Hotmail|Yahoo|Galaxy S|"
    "PlayStation|Xbox|Nintendo|Nintendo Switch|Minecraft|Fortnite|Roblox|Steam "
    "Deck|Nespresso|Tassimo|DeLonghi|Sonos|JBL|"
    "Bluetooth|YouTube|Netflix|Spotify|Disney Plus|Disney+|Prime Video|Amazon "
    "Prime|Deezer|Twitch|TikTok|WhatsApp|Facebook|"
    "Instagram|Snapchat|Twitter|LinkedIn|Pinterest|Telegram Premium|Dropbox|Salesforce|Shopify|WordPress|Mailchimp|"
    "Photoshop|PowerPoint|OneDrive|SharePoint|Microsoft Teams|Microsoft Office|Microsoft Word|Microsoft "
    "Excel|Microsoft Outlook|MS Office|Office 365|GitHub|GitLab|Jira|Zapier|HubSpot|Zendesk|"
    "QuickBooks|Xero|SAP Concur|Kubernetes|PostgreSQL|MySQL|MongoDB|JavaScript|Duolingo|ChatGPT|OpenAI|"
    /* money */
    "PayPal|Dr Pepper|Mountain Dew|Diet Coke|Old Navy|MacBook Pro|MacBook Air|United flight|American flight|Delta "
    "flight|Continental flight|Continental Airlines|"
    "Tower Air|Midwest Express|Northwest Airlines|US Air|Alaska Airlines|Air India|Singapore Airlines|Etihad|"
    "Frontier Airlines|Hawaiian Airlines|Cathay "
    "Pacific|Revolut|Monzo|Klarna|Barclays|Lloyds|NatWest|HSBC|Santander|Nationwide Building Society|Halifax Bank|"
    "Wells Fargo|Bank of America|Chase Bank|Capital One|Citibank|American Express|Amex|Mastercard|Visa "
    "card|Venmo|Zelle|"
    "Chase account|Chase card|Chase checking|Chase savings|Chase credit card|Chase debit card|Discover card|"
    "Visa account|Visa bill|Visa credit card|Visa debit card|Visa gift card|PNC|USAA|SunTrust|TD Bank|US Bank|"
    "Navy Federal|First National Bank|Fifth Third Bank|Bank of the West|Bank of Hawaii|Con Edison|"
    "Sprint bill|Sprint account|Payless Shoes|Target card|Best Western|Red Roof Inn|Four Seasons Hotel|"
    "Cash App|Coinbase|Binance|Bitcoin|Western Union|MoneyGram|Experian|Equifax|TransUnion|Sparkasse|Commerzbank|"
    "Deutsche Bank|Postbank|Comdirect|BBVA|Bizum|Bankinter|CaixaBank|Sabadell|Boursorama|Intesa Sanpaolo|UniCredit|"
    "Nubank|Bradesco|Itaú|Multibanco|Rabobank|Bunq|Satispay|PostePay|Poste Italiane|N26|Afterpay|"
    /* shops and parcels */
    "Amazon|eBay|Etsy|AliExpress|Alibaba|Temu|Shein|Zalando|Asos|Vinted|Walmart|Costco|Ikea|Best Buy|Home Depot|Lidl|"
    "Aldi|Tesco|Asda|Sainsbury's|Morrisons|Waitrose|Argos|Currys|John Lewis|Decathlon|Carrefour "
    "City|Leclerc|Auchan|Fnac|"
    "Darty|Cdiscount|Sephora|MediaMarkt|Mercadona|El Corte Inglés|Esselunga|Continente Online|Bol.com|Coolblue|Albert "
    "Heijn|"
    "Hema|Nike|Adidas|Uniqlo|Primark|Zara|H&M|Levi's|FedEx|UPS|DHL|USPS|DPD|GLS|Evri|Royal Mail|Parcelforce|Chronopost|"
    "Colissimo|Mondial Relay|Seur|Correos|SDA|PostNL|Packstation|InPost|Instacart|"
    /* journeys and meals */
    "American Airlines|United Airlines|Delta Airlines|Delta Air Lines|Southwest Airlines|Spirit Airlines|JetBlue|"
    "British Airways|Virgin Trains|Ryanair|easyJet|Wizz Air|Lufthansa|Eurowings|Air "
    "France|KLM|Vueling|Transavia|Alitalia|"
    "Emirates|Qatar Airways|Turkish Airlines|Air Canada|Qantas|TAP Air Portugal|Airbnb|Booking.com|Expedia|Tripadvisor|"
    "Trainline|Eurostar|Amtrak|Greyhound Bus|FlixBus|BlaBlaCar|Deutsche Bahn|Trenitalia|Italo Treno|SNCF|Renfe|Uber|"
    "Uber Eats|Deliveroo|DoorDash|Grubhub|Lieferando|Glovo|Thuisbezorgd|Starbucks|McDonald's|Burger King|"
    "Domino's|Pizza Hut|Hilton|Marriott|Ibis Hotel|Premier Inn|Holiday Inn|Tesla|Toyota|Volkswagen|Mercedes|Renault|"
    "Peugeot|Citroën|Hyundai|Nissan|Volvo|Audi|Ticketmaster|Eventbrite|Octopus Energy|British Gas|Scottish Power|E.ON|"
    "Vattenfall|Iberdrola|Endesa|Engie|EDF Energy|Enel|Eneco|"
    /* countries' offices, and places of two words */
    "Heathrow|Gatwick|Stansted|Lyon|Marseille|Toulouse|Bordeaux|Strasbourg|Montpellier|Rennes|Grenoble|Madrid|"
    "Barcelona|Sevilla|"
    "Valencia|Zaragoza|Bilbao|Milano|Torino|Napoli|Firenze|Bologna|Palermo|Lisboa|Coimbra|Amsterdam|Rotterdam|Utrecht|"
    "New York City|Fort Worth|Salt Lake City|St. Louis|St. Paul|St. Petersburg|Kansas City|Oklahoma City|San "
    "Antonio|San Jose|"
    "New Orleans|Washington DC|La Guardia|Santa Fe|Santa Barbara|Santa Monica|Palm Springs|Long Beach|Grand Rapids|"
    "Baton Rouge|Little Rock|Cape Town|Kuala Lumpur|Abu Dhabi|Buenos Aires|Mexico City|Tel Aviv|Sri Lanka|"
    "Saudi Arabia|South Korea|North Carolina|South Carolina|West Virginia|New Hampshire|New Mexico|Rhode Island|"
    "Midway Airport|O'Hare|JFK|"
    "Social Security|Medicare|Medicaid|New York|Los Angeles|San Francisco|San Diego|Las Vegas|New Jersey|Hong Kong|"
    "New Zealand|South Africa|United Kingdom|United States|Costa Rica|Puerto Rico|Rio de Janeiro|São Paulo|Black "
    "Friday|"
    "Cyber Monday|Boxing Day|Good Friday|New Year's Eve|Valentine's Day|Mother's Day|Father's Day|Face ID|Touch ID";

struct brand {
    char *key; /* in small letters */
    char *name;
};

static gint
by_length(gconstpointer a, gconstpointer b)
{
    gsize one = strlen(((const struct brand *)a)->key), other = strlen(((const struct brand *)b)->key);
    return one < other ? 1 : one > other ? -1 : 0;
}

/* First octet → its brands, the longest first. */
static GArray *
brands_of(guchar first)
{
    static GArray *tables[256];
    static gsize once;
    if (g_once_init_enter(&once)) {
        g_auto(GStrv) each = g_strsplit(names, "|", -1);
        for (char **name = each; *name; name++) {
            struct brand brand = {g_utf8_strdown(*name, -1), g_strdup(*name)};
            guchar at = (guchar)*brand.key;
            if (!tables[at])
                tables[at] = g_array_new(FALSE, FALSE, sizeof brand);
            g_array_append_val(tables[at], brand);
        }
        for (guint i = 0; i < G_N_ELEMENTS(tables); i++)
            if (tables[i])
                g_array_sort(tables[i], by_length);
        g_once_init_leave(&once, 1);
    }
    return tables[first];
}

const char *
brands_at(const char *text, gsize *width_out)
{
    const GArray *brands = brands_of((guchar)*text);
    for (guint i = 0; brands && i < brands->len; i++) {
        const struct brand *brand = &g_array_index(brands, struct brand, i);
        gsize width = strlen(brand->key);
        if (strncmp(text, brand->key, width) != 0 || g_ascii_isalnum(text[width]) || (guchar)text[width] >= 0x80 ||
            strchr("-_@/", text[width] ? text[width] : ' ') || (text[width] == '\'' && text[width + 1] != 's'))
            continue;
        if (text[width] == '.' && g_ascii_isalnum(text[width + 1])) /* "amazon.de" */
            continue;
        *width_out = width;
        return brand->name;
    }
    return NULL;
}
