// SPDX-License-Identifier: Apache-2.0
//
// Written by Tests/embed-datasets. Source and licence: see `Dataset.iris()`.

extension EmbeddedData {
  /// `iris.csv`, compressed with gzip, in Base64.
  static let iris = """
    H4sIAAAAAAACA31W0W4cMQh8z7esTrYB2/s1VZSe0pOiJspF7e/Xa3DWgK9vt7AMMAzc3q8fz28/3q6/X79+bff+8Pf2\
    s/3+uH6dDn5gx/3j+nK73p/oEje40BYvuIVLasFf7/fnJ7zszRy8uTRzambQ5tzMsZlpNlMDgOYyINQeoeHHBhbabwWC\
    8jZoELTY2EypgyzqHpVEnbJ4kCrY2ZtH8/E0g5ijxq4bdnPSXZYNv+tG3zxo8zwGmEGg4TNVoN+ugg0aG+XtpN8uthLm\
    +5hO8G+DgJCnavcjDpbBc2hZd5mkS6OTNE1+IbbFdKJPiZNOVEpcCYKaOf1fPqad5EdM0g54kOzlg0IVeL5xnXJgwwlC\
    TfbgzbjayxPkoCp7+exaELPsF2LLfueTX25YbRpXAvbtIsRij8Dtz/Xzfnt5f3v/fMrSEopelIunhH2PlIuEHxSiVdTh\
    OnY1+6giLvJR0AvnCvPsOtKnXiX0JVJRuV8nzgU6V2quIkcAtSs01xhZ0C6+x6xZw8YRlaRlU0aUMorPxRWCrzD36qJc\
    LxfFZZDnsPa+eNlMGUkqXEQdZZCwEX3LR9Shver7quspQwdcaOOMKn2TjdiYKPCAo2X0Eq0CWL2r9CjqFRY/r33NxqHD\
    vBYAidiqJ2q4io+qk9iSL6NsJKdUReGjKWc57ChXZSmb4qNAthL9Ogx6o3eRjDKsXVkAk50yA2av3ipRwUbx6sFql1mi\
    RVYP7LzOrUx+lPsqitdhKTbqEqXvz4zljYqPbhSPtDF/+3y9/b69PH/Pn4e8T54iNFE/YnHy8LD2jTqBVXlIYmrf5xmN\
    p8h3b0bjI0kimKJiOE/uNOg8pcfQ2PwpJvWLlYUnW1vamMGgPCgcgOEgyx8eqykq3kYFwaCR7DznQZOHK2Cxr3gj1w9/\
    33HHyXhS73R3aHzv+bRoDnapoJgY1nDdeBrB5RkVBKeDIpfUzufQG+eJbj6pK9HGpOlWas9YWJ8Hheu8zBNEIVl5UPrx\
    it+Fa1wqZORJjoMq+0Om6mM+NM6MmWkQjYJBO44n5/HaiQuFZPnAXvG2Swy6DS7i8XlGTHQKeXQpeEuSXAp4qANynmM+\
    acHB2Cybh6aYYLTDvKGrepeYaNj5Bwv0rEwSDwAA
    """
}
